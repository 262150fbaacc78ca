package nl.toetssteen.web.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.web.view.GivenView;

/** The facts and judgements that differ between two cases. */
public final class FactDiff {

  private static final String NOTHING = "niet opgegeven";

  private FactDiff() {}

  /** A question with both answers. */
  public record Change(String question, String before, String after) {}

  /** Those that differ, in the order of the questions. */
  public static List<Change> of(List<GivenView> before, List<GivenView> after) {
    Map<String, GivenView> questions = new LinkedHashMap<>();
    before.forEach(given -> questions.put(given.target(), given));
    after.forEach(given -> questions.putIfAbsent(given.target(), given));
    List<Change> changes = new ArrayList<>();
    questions.forEach(
        (target, question) -> {
          String was = text(before, target);
          String is = text(after, target);
          if (!was.equals(is)) {
            changes.add(new Change(question.question(), was, is));
          }
        });
    return changes;
  }

  private static String text(List<GivenView> given, String target) {
    return given.stream()
        .filter(one -> one.target().equals(target))
        .map(one -> String.join("; ", one.values()))
        .findFirst()
        .orElse(NOTHING);
  }
}
