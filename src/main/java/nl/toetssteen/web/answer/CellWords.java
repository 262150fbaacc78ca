package nl.toetssteen.web.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.toetssteen.facts.catalogue.FactCatalogue;
import nl.toetssteen.facts.catalogue.FactDeclaration;
import nl.toetssteen.web.view.Words;

/** The cells of a decision table in words; what cannot be said stays as it is written. */
public final class CellWords {

  private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern TEXTS = Pattern.compile("\"[^\"]*\"(?:\\s*,\\s*\"[^\"]*\")*");
  private static final Pattern CODE = Pattern.compile("[A-Z0-9_]+");
  private static final Pattern NOT = Pattern.compile("not\\((.*)\\)");

  private final Map<String, Map<String, String>> labels = new HashMap<>();

  /** Words with the labels of the options of these facts. */
  public CellWords(FactCatalogue catalogue) {
    catalogue.facts().forEach(this::add);
    catalogue.lists().forEach(list -> list.fields().forEach(this::add));
  }

  private void add(FactDeclaration fact) {
    if (!fact.options().isEmpty()) {
      labels.put(fact.valueVariable(), fact.options());
    }
  }

  /** A cell under this column. */
  String cell(String column, String text) {
    Matcher not = NOT.matcher(text);
    if (not.matches()) {
      return "niet: " + cell(column, not.group(1));
    }
    return switch (text) {
      case "-" -> "maakt niet uit";
      case "true" -> "ja";
      case "false" -> "nee";
      default -> TEXTS.matcher(text).matches() ? texts(column, text) : text;
    };
  }

  private String texts(String column, String text) {
    List<String> words = TEXT.matcher(text).results().map(found -> found.group(1)).toList();
    Map<String, String> known = labels.getOrDefault(column, Map.of());
    Stream<String> told = words.stream().map(code -> known.getOrDefault(code, word(code)));
    return String.join(" of ", told.toList());
  }

  /** A code in words; the id of a regime stays as it is. */
  private static String word(String code) {
    return CODE.matcher(code).matches() ? Words.ofCode(code) : code;
  }
}
