package nl.toetssteen.facts.catalogue;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Which names a declaration may give, so that tables and rules can use them. */
final class Names {

  private static final Pattern PART = Pattern.compile("[a-z][A-Za-z0-9]*");

  private static final Set<String> FEEL_WORDS =
      Set.of(
          "in",
          "of",
          "and",
          "or",
          "not",
          "for",
          "if",
          "then",
          "else",
          "some",
          "every",
          "between",
          "null",
          "true",
          "false",
          "function",
          "return");

  private static final Set<String> TAKEN_IN_ITEMS = Set.of("pad", "ref");

  private Names() {}

  static void checkPath(String path, Section section) {
    for (String part : List.of(path.split("\\.", -1))) {
      checkPart(part, section);
    }
  }

  static void checkField(String field, Section section) {
    checkPart(field, section);
    if (TAKEN_IN_ITEMS.contains(field)) {
      section.fault("every item has " + field + " already, choose another name");
    }
  }

  static void checkPart(String part, Section section) {
    if (!PART.matcher(part).matches()) {
      section.fault("name part '" + part + "' must match " + PART);
    } else if (FEEL_WORDS.contains(part)) {
      section.fault("name part '" + part + "' is a word of FEEL, choose another");
    }
  }
}
