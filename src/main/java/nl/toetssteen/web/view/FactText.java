package nl.toetssteen.web.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.toetssteen.facts.catalogue.FactCatalogue;
import nl.toetssteen.facts.catalogue.FactDeclaration;
import nl.toetssteen.facts.catalogue.ListDeclaration;
import nl.toetssteen.facts.catalogue.Moment;
import nl.toetssteen.law.content.Judgement;
import nl.toetssteen.web.form.CaseState;
import nl.toetssteen.web.form.DutchDate;
import nl.toetssteen.web.form.FactPath;

/** The facts of a case in words. */
public final class FactText {

  private static final Pattern ITEM = Pattern.compile("(\\w+)\\[(\\d{1,3})]");

  private static final Pattern PATH =
      Pattern.compile("[a-z][A-Za-z0-9]*(?:\\[\\d{1,3}])?(?:\\.[a-z][A-Za-z0-9]*)+");
  private static final Pattern CODE = Pattern.compile("[A-Z]{2,}(?:_[A-Z0-9]+)*");
  private static final Pattern ISO_DATE = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

  private final FactCatalogue catalogue;
  private final CaseState state;
  private final Map<String, Judgement> judgements;

  public FactText(FactCatalogue catalogue, CaseState state, Map<String, Judgement> judgements) {
    this.catalogue = catalogue;
    this.state = state;
    this.judgements = judgements;
  }

  /** What a path stands for, in a few words. */
  public String label(String path) {
    if (path.equals(FactCatalogue.PEILDATUM)) {
      return "Peildatum";
    }
    Optional<FactPath> fact = FactPath.of(catalogue, path);
    if (fact.isPresent()) {
      FactPath found = fact.get();
      String own = Words.ofName(found.list() == null ? path : found.declaration().name());
      return found.list() == null
          ? Words.capital(own)
          : item(Objects.requireNonNull(found.list()), found.index()) + ": " + own;
    }
    Matcher item = ITEM.matcher(path);
    ListDeclaration list = item.matches() ? catalogue.list(item.group(1)) : null;
    if (list != null) {
      return item(list, Integer.parseInt(item.group(2)));
    }
    Judgement judgement = judgements.get(path);
    if (judgement != null) {
      return judgement.question();
    }
    Moment moment = catalogue.moment(path);
    return Words.capital(moment == null ? Words.ofName(path) : moment.title());
  }

  /** What is known of a path; empty where nothing is. */
  public String value(String path) {
    if (path.equals(FactCatalogue.PEILDATUM)) {
      return text(state.request().path(path).asText());
    }
    Optional<FactPath> fact = FactPath.of(catalogue, path);
    if (fact.isPresent()) {
      return value(fact.get().declaration(), fact.get().in(state.facts()));
    }
    ListDeclaration list = catalogue.list(path);
    if (list != null) {
      return list(list);
    }
    if (judgements.containsKey(path)) {
      return option(path, state.judgements().path(path).path("antwoord").asText());
    }
    Matcher item = ITEM.matcher(path);
    ListDeclaration of = item.matches() ? catalogue.list(item.group(1)) : null;
    return of == null ? "" : item(of, state.items(of.name()).path(Integer.parseInt(item.group(2))));
  }

  /** What an item is, by the first choice among its fields; empty where that is not known. */
  public String kind(String path) {
    Matcher item = ITEM.matcher(path);
    ListDeclaration list = item.matches() ? catalogue.list(item.group(1)) : null;
    if (list == null) {
      return "";
    }
    JsonNode facts = state.items(list.name()).path(Integer.parseInt(item.group(2)));
    return list.fields().stream()
        .filter(field -> field.kind() == FactDeclaration.Kind.KEUZE)
        .map(field -> value(field, facts.path(field.name())))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** A message about a request, with paths and dates in it in words. */
  public String message(String message) {
    String named =
        PATH.matcher(message)
            .replaceAll(
                found ->
                    FactPath.of(catalogue, found.group()).isPresent()
                        ? Matcher.quoteReplacement("\"" + label(found.group()) + "\"")
                        : Matcher.quoteReplacement(found.group()));
    return ISO_DATE.matcher(named).replaceAll(found -> text(found.group()));
  }

  /** A reading such as {@code id=CODE, id=CODE} as the labels of its options. */
  public String reading(String reading) {
    return Arrays.stream(reading.split(",", -1))
        .map(part -> part.strip().split("=", 2))
        .map(part -> part.length > 1 ? option(part[0], part[1]) : part[0])
        .collect(Collectors.joining("; "));
  }

  /** The item that an answer to a judgement is about ({@code id@ref}); empty if it is about all. */
  public String subject(String id) {
    int at = id.indexOf('@');
    Judgement judgement = at < 0 ? null : judgements.get(id.substring(0, at));
    String name = judgement == null ? null : judgement.subject();
    ListDeclaration list = name == null ? null : catalogue.list(name);
    if (list == null) {
      return "";
    }
    JsonNode items = state.items(list.name());
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).path("ref").asText().equals(id.substring(at + 1))) {
        return item(list, i);
      }
    }
    return "";
  }

  /** What an option of a judgement says. */
  public String option(String id, String code) {
    Judgement judgement = judgements.get(id.replaceFirst("@.*", ""));
    return judgement == null
        ? Words.ofCode(code)
        : judgement.options().getOrDefault(code, Words.ofCode(code));
  }

  /** One value as its declaration reads it. */
  static String value(FactDeclaration declaration, JsonNode value) {
    if (value.isMissingNode()) {
      return "";
    }
    if (value.isNull()) {
      return Objects.requireNonNullElse(declaration.absence(), "Is er niet.");
    }
    String text = value.asText();
    return switch (declaration.kind()) {
      case DATUM -> text(text);
      case JA_NEE -> Words.ofCode(text);
      case KEUZE -> declaration.options().getOrDefault(text, text);
      case BEDRAG -> "€ " + value.decimalValue().toPlainString().replace('.', ',');
      case GEHEEL -> declaration.unit() == null ? text : text + " " + declaration.unit();
    };
  }

  /** The values of one item, each with the name of its field. */
  static String item(ListDeclaration list, JsonNode item) {
    StringJoiner text = new StringJoiner(" · ");
    for (FactDeclaration field : list.fields()) {
      String value = value(field, item.path(field.name()));
      if (!value.isEmpty()) {
        text.add(Words.ofName(field.name()) + ": " + value);
      }
    }
    return text.toString();
  }

  /** Name of an item: Verblijfstitel 1. */
  static String item(ListDeclaration list, int index) {
    return Words.capital(Words.ofName(list.itemName())) + " " + (index + 1);
  }

  /** A date or a code in words; anything else as it is. */
  public static String text(String value) {
    try {
      return DutchDate.text(LocalDate.parse(value));
    } catch (DateTimeParseException e) {
      return CODE.matcher(value).matches() ? Words.ofCode(value) : value;
    }
  }

  private String list(ListDeclaration list) {
    int size = state.items(list.name()).size();
    boolean complete = state.complete(list.name());
    if (size == 0) {
      return complete ? "geen" : "";
    }
    return size + " opgegeven, " + (complete ? "dit is alles" : "er kan meer zijn");
  }
}
