package nl.toetssteen.web.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import nl.toetssteen.facts.catalogue.FactDeclaration;
import nl.toetssteen.web.form.DutchDate;
import nl.toetssteen.web.form.FactPath;
import nl.toetssteen.web.form.FieldReader;
import nl.toetssteen.web.form.FormData;
import org.jspecify.annotations.Nullable;

/**
 * One question on a page.
 *
 * @param context the item it is about, in a list
 * @param kind datum, jaNee, keuze, geheel or bedrag
 * @param text what stands in the field
 * @param choices the radio buttons of a choice, or the boxes under a field
 * @param typed whether there is a field to type in
 * @param why conditions that wait for it
 * @param whyMore how many more do
 */
public record FieldView(
    String id,
    String path,
    @Nullable String context,
    String question,
    @Nullable String help,
    @Nullable String unit,
    String kind,
    String valueName,
    String choiceName,
    String text,
    List<OptionView> choices,
    boolean typed,
    String who,
    String source,
    @Nullable String error,
    List<String> why,
    int whyMore) {

  /**
   * Shows a question with what is known.
   *
   * @param submitted what a person just filled in and could not be taken; null otherwise
   * @param alone whether it stands by itself, and not among the fields of one item
   */
  static FieldView of(
      FactPath fact,
      JsonNode known,
      @Nullable FormData submitted,
      @Nullable String error,
      boolean alone) {
    FactDeclaration declaration = fact.declaration();
    String id = Ids.field(fact.path());
    List<String> chosen =
        submitted == null
            ? choice(declaration, known)
            : submitted.all(FieldReader.choiceName(fact.path()));
    return new FieldView(
        id,
        fact.path(),
        fact.list() == null || !alone
            ? null
            : FactText.item(Objects.requireNonNull(fact.list()), fact.index()),
        declaration.question(),
        declaration.help(),
        declaration.unit(),
        declaration.kind().keyword(),
        FieldReader.valueName(fact.path()),
        FieldReader.choiceName(fact.path()),
        submitted == null
            ? typed(declaration, known)
            : submitted.text(FieldReader.valueName(fact.path())),
        options(id, labels(declaration, alone || !isTyped(declaration)), chosen),
        isTyped(declaration),
        Words.ofCode(declaration.who().name()),
        declaration.source(),
        error,
        List.of(),
        0);
  }

  /** The same question, with the conditions that wait for it. */
  FieldView because(List<String> conditions, int more) {
    return new FieldView(
        id,
        path,
        context,
        question,
        help,
        unit,
        kind,
        valueName,
        choiceName,
        text,
        choices,
        typed,
        who,
        source,
        error,
        conditions,
        more);
  }

  /** The element that takes the focus when something is wrong with it. */
  public String anchor() {
    return typed || many() ? id : choices.get(0).id();
  }

  /** Whether the choices are a list to pick one from, with the field left out. */
  public boolean many() {
    return choices.size() > 7;
  }

  /** Ids of the elements that describe the field. */
  public String described() {
    StringJoiner ids = new StringJoiner(" ");
    if (help != null) {
      ids.add(id + "-uitleg");
    }
    if (kind.equals(FactDeclaration.Kind.DATUM.keyword())) {
      ids.add(id + "-vorm");
    }
    if (error != null) {
      ids.add(id + "-fout");
    }
    return ids.toString();
  }

  private static boolean isTyped(FactDeclaration declaration) {
    return switch (declaration.kind()) {
      case DATUM, GEHEEL, BEDRAG -> true;
      case JA_NEE, KEUZE -> false;
    };
  }

  private static Map<String, String> labels(FactDeclaration declaration, boolean withUnknown) {
    Map<String, String> labels = new LinkedHashMap<>();
    switch (declaration.kind()) {
      case JA_NEE -> {
        labels.put("JA", "Ja");
        labels.put("NEE", "Nee");
      }
      case KEUZE -> labels.putAll(declaration.options());
      case DATUM, GEHEEL, BEDRAG -> {}
    }
    if (declaration.absence() != null) {
      labels.put(FieldReader.ABSENT, declaration.absence());
    }
    if (withUnknown) {
      labels.put(FieldReader.UNKNOWN, "Weet ik niet");
    }
    return labels;
  }

  private static List<OptionView> options(
      String id, Map<String, String> labels, List<String> chosen) {
    List<OptionView> options = new ArrayList<>();
    labels.forEach(
        (code, label) ->
            options.add(
                new OptionView(id + "-" + options.size(), code, label, chosen.contains(code))));
    return options;
  }

  private static List<String> choice(FactDeclaration declaration, JsonNode known) {
    if (known.isNull()) {
      return List.of(FieldReader.ABSENT);
    }
    return isTyped(declaration) || known.isMissingNode() ? List.of() : List.of(known.asText());
  }

  private static String typed(FactDeclaration declaration, JsonNode known) {
    if (!isTyped(declaration) || known.isMissingNode() || known.isNull()) {
      return "";
    }
    return switch (declaration.kind()) {
      case DATUM -> date(known.asText());
      case BEDRAG -> known.asText().replace('.', ',');
      default -> known.asText();
    };
  }

  private static String date(String iso) {
    try {
      return DutchDate.input(LocalDate.parse(iso));
    } catch (DateTimeParseException e) {
      return iso;
    }
  }
}
