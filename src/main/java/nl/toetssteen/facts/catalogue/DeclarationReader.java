package nl.toetssteen.facts.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one fact, list or moment from its section of a {@code feiten.yaml}. */
final class DeclarationReader {

  private static final Set<String> FACT_KEYS =
      Set.of(
          "soort",
          "vraag",
          "uitleg",
          "eenheid",
          "opties",
          "afwezig",
          "bron",
          "verificatie",
          "wie",
          "aard",
          "min",
          "max");
  private static final Set<String> LIST_KEYS =
      Set.of("enkelvoud", "vraag", "uitleg", "bron", "verificatie", "wie", "record", "velden");
  private static final Set<String> MOMENT_KEYS = Set.of("op", "naam", "bron", "verificatie");
  private static final List<String> VERIFICATIONS =
      List.of("GELEZEN", "SECUNDAIR", "TE_VERIFIEREN");
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,39}");

  private DeclarationReader() {}

  static FactDeclaration fact(String path, Section section) {
    Names.checkPath(path, section);
    return fact(path, path.replace('.', ' '), section, section);
  }

  static ListDeclaration list(String name, Section section) {
    Names.checkPart(name, section);
    section.allowOnly(LIST_KEYS);
    String singular = section.optionalText("enkelvoud");
    if (singular != null) {
      Names.checkPart(singular, section);
    }
    String itemName = singular == null ? name : singular;
    return new ListDeclaration(
        name,
        itemName,
        section.text("vraag"),
        section.optionalText("uitleg"),
        section.text("bron"),
        verification(section),
        who(section),
        section.optionalText("record"),
        fields(name, itemName, section));
  }

  static Moment moment(String name, Section section) {
    Names.checkPart(name, section);
    section.allowOnly(MOMENT_KEYS);
    if (section.has("verificatie")) {
      verification(section);
    }
    return new Moment(name, section.texts("op"), section.text("naam"), section.text("bron"));
  }

  private static List<FactDeclaration> fields(String list, String itemName, Section section) {
    List<FactDeclaration> fields = new ArrayList<>();
    section
        .section("velden")
        .sections()
        .forEach(
            (name, field) -> {
              Names.checkField(name, field);
              fields.add(fact(list + "[]." + name, itemName + " " + name, field, section));
            });
    if (fields.isEmpty()) {
      section.fault("needs velden with at least one field");
    }
    return fields;
  }

  /** A field takes from its list who answers it and on what ground, unless it says so itself. */
  private static FactDeclaration fact(
      String path, String variable, Section section, Section fallback) {
    section.allowOnly(FACT_KEYS);
    FactDeclaration.Kind kind = kind(section);
    boolean mayBeAbsent = section.has("afwezig");
    return new FactDeclaration(
        path,
        path.substring(path.lastIndexOf('.') + 1),
        mayBeAbsent ? variable + " waarde" : variable,
        mayBeAbsent ? variable + " aanwezig" : null,
        kind,
        section.text("vraag"),
        section.optionalText("uitleg"),
        section.optionalText("eenheid"),
        options(kind, section),
        section.optionalText("afwezig"),
        (section.has("bron") ? section : fallback).text("bron"),
        verification(section.has("verificatie") ? section : fallback),
        who(section.has("wie") ? section : fallback),
        nature(section),
        min(kind, section),
        max(kind, section));
  }

  private static FactDeclaration.Kind kind(Section section) {
    List<String> keywords =
        Stream.of(FactDeclaration.Kind.values()).map(FactDeclaration.Kind::keyword).toList();
    FactDeclaration.Kind kind = FactDeclaration.Kind.of(section.oneOf("soort", keywords));
    return kind == null ? FactDeclaration.Kind.JA_NEE : kind;
  }

  private static Map<String, String> options(FactDeclaration.Kind kind, Section section) {
    boolean choice = kind == FactDeclaration.Kind.KEUZE;
    if (choice != section.has("opties")) {
      section.fault(choice ? "a keuze needs opties" : "only a keuze has opties");
      return Map.of();
    }
    Map<String, String> options = section.labels("opties");
    for (String code : options.keySet()) {
      if (!CODE.matcher(code).matches()) {
        section.fault("option '" + code + "' must match " + CODE);
      }
    }
    return options;
  }

  private static @Nullable BigDecimal min(FactDeclaration.Kind kind, Section section) {
    BigDecimal min = bound("min", kind, section);
    return min == null && kind == FactDeclaration.Kind.GEHEEL ? BigDecimal.ZERO : min;
  }

  private static @Nullable BigDecimal max(FactDeclaration.Kind kind, Section section) {
    BigDecimal max = bound("max", kind, section);
    BigDecimal min = min(kind, section);
    if (max != null && min != null && max.compareTo(min) < 0) {
      section.fault("max is less than min");
    }
    return max == null && kind == FactDeclaration.Kind.GEHEEL
        ? BigDecimal.valueOf(Integer.MAX_VALUE)
        : max;
  }

  private static @Nullable BigDecimal bound(
      String key, FactDeclaration.Kind kind, Section section) {
    boolean number = kind == FactDeclaration.Kind.GEHEEL || kind == FactDeclaration.Kind.BEDRAG;
    if (section.has(key) && !number) {
      section.fault("only a geheel or bedrag has " + key);
    }
    return section.number(key);
  }

  private static String verification(Section section) {
    return section.oneOf("verificatie", VERIFICATIONS);
  }

  private static FactDeclaration.Who who(Section section) {
    return constant(FactDeclaration.Who.values(), "wie", section);
  }

  private static FactDeclaration.Nature nature(Section section) {
    return section.has("aard")
        ? constant(FactDeclaration.Nature.values(), "aard", section)
        : FactDeclaration.Nature.FEIT;
  }

  private static <E extends Enum<E>> E constant(E[] values, String key, Section section) {
    List<String> names = Stream.of(values).map(Enum::name).toList();
    return values[Math.max(0, names.indexOf(section.oneOf(key, names)))];
  }
}
