package nl.toetssteen.workbench.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.Verzoek;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.facts.InvalidInputException;

/** Puts cases to the law. */
public final class CaseRunner {
  private final Toetssteen toetssteen;

  /** Runs cases against this law. */
  public CaseRunner(Toetssteen toetssteen) {
    this.toetssteen = toetssteen;
  }

  /**
   * Runs one case; a request that is refused is a difference, unless the case expects the refusal.
   */
  public Verdict run(Case tested) {
    JsonNode refusal = tested.expected().path("fout");
    try {
      Antwoord answer = toetssteen.toets(economical(tested)).antwoord();
      return refusal.isMissingNode()
          ? new Verdict(tested, Expectation.differences(tested.expected(), answer))
          : new Verdict(tested, List.of("verwacht een weigering, maar er kwam een antwoord"));
    } catch (InvalidInputException e) {
      return new Verdict(tested, refusals(refusal, e));
    }
  }

  private static List<String> refusals(JsonNode wanted, InvalidInputException refused) {
    List<String> paths = refused.violations().stream().map(v -> v.path()).toList();
    List<String> differences = new ArrayList<>();
    if (wanted.isMissingNode()) {
      differences.add("het verzoek is geweigerd: " + refused.getMessage());
    } else if (!paths.contains(wanted.asText())) {
      differences.add("verwacht een weigering op " + wanted.asText() + ", gekregen op " + paths);
    }
    return differences;
  }

  /** Works out the timeline only for cases that look at it. */
  private static Verzoek economical(Case tested) {
    Verzoek request = tested.request();
    return request.zonder(
        looksAtDates(tested.expected()) ? Set.of(Verzoek.NEE_TENZIJ) : Verzoek.DELEN);
  }

  /** Whether a case asserts dates that only the timeline tells. */
  public static boolean looksAtDates(JsonNode expected) {
    return !expected.findPath("voldaanVanaf").isMissingNode();
  }
}
