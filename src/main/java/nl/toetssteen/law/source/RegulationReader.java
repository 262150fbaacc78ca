package nl.toetssteen.law.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.toetssteen.law.files.Faults;
import nl.toetssteen.law.files.YamlMap;
import org.jspecify.annotations.Nullable;

/** Reads the register of sources. */
final class RegulationReader {
  private static final Pattern BWB = Pattern.compile("BWB[RVW]\\d{5,7}");
  private static final Pattern ELI =
      Pattern.compile("(reg|reg_impl|reg_del|dir|dec|dec_impl)/\\d{4}/\\d+");

  private final Map<String, Regulation> byName = new LinkedHashMap<>();

  private RegulationReader() {}

  static SourceRegister read(String where, JsonNode tree) {
    Faults faults = new Faults(where);
    YamlMap file = new YamlMap(tree, "", faults);
    LocalDate updatedUntil = file.date("bijgewerktTot");
    RegulationReader reader = new RegulationReader();
    List<Regulation> regulations = new ArrayList<>();
    file.node("regelingen");
    file.maps("regelingen").forEach(map -> regulations.add(reader.regulation(map, updatedUntil)));
    file.done();
    faults.throwIfAny();
    return new SourceRegister(updatedUntil, regulations, reader.byName);
  }

  private Regulation regulation(YamlMap map, LocalDate updatedUntil) {
    checkDates(map, updatedUntil);
    SourceKind kind = map.code("soort", SourceKind.class);
    Regulation regulation =
        new Regulation(
            map.text("kort"),
            map.texts("ook"),
            map.text("titel"),
            kind,
            status(map, kind),
            form(map, "bwb", BWB, "BWB, one of R, V and W, and digits"),
            form(map, "eli", ELI, "a part of an ELI such as reg/2024/1351"),
            map.optionalText("url").orElse(null),
            map.optionalDate("inWerkingVan").orElse(null),
            map.optionalDate("inWerkingTotEnMet").orElse(null),
            map.optionalDate("g").orElse(null),
            map.optionalDate("z").orElse(null),
            map.code("verificatie", Verification.class),
            map.optionalText("opmerking").orElse(null),
            lapsed(map));
    map.done();
    add(regulation.shortName(), regulation, map);
    regulation.aliases().forEach(alias -> add(alias, regulation, map));
    return regulation;
  }

  private void add(String name, Regulation regulation, YamlMap map) {
    if (byName.putIfAbsent(name, regulation) != null) {
      map.fault("kort", "\"" + name + "\" is the name of two sources");
    }
  }

  private static void checkDates(YamlMap map, LocalDate updatedUntil) {
    if (map.has("g") && !map.has("z")) {
      map.fault("g", "needs z, the day on which this state was read");
    }
    map.optionalDate("z")
        .filter(day -> day.isAfter(updatedUntil))
        .ifPresent(day -> map.fault("z", day + " is after bijgewerktTot " + updatedUntil));
  }

  private static @Nullable SourceStatus status(YamlMap map, SourceKind kind) {
    if (kind.isLaw()) {
      return map.code("status", SourceStatus.class);
    }
    map.optionalText("status")
        .ifPresent(s -> map.fault("status", "belongs to law and proposals, not to " + kind));
    return null;
  }

  private static @Nullable String form(YamlMap map, String key, Pattern form, String inWords) {
    return map.has(key) ? map.text(key, form, inWords) : map.optionalText(key).orElse(null);
  }

  private static SortedMap<String, LocalDate> lapsed(YamlMap map) {
    SortedMap<String, LocalDate> lapsed = new TreeMap<>();
    map.optionalMap("artikelenVervallen")
        .ifPresent(articles -> articles.keys().forEach(nr -> lapsed.put(nr, articles.date(nr))));
    return lapsed;
  }
}
