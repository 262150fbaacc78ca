package nl.toetssteen.workbench.population;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the dossiers of a decision are made up.
 *
 * @param unit what is counted, in words (Dutch plural)
 * @param facts what all dossiers share
 * @param days the days that are drawn first
 * @param judgements the answers that all dossiers share
 * @param underProposal by proposal: answers to the judgements that come with it
 * @param draws what is drawn, in this order
 */
public record Recipe(
    String decision,
    LocalDate day,
    String unit,
    ObjectNode facts,
    Map<String, DayDraw> days,
    Map<String, String> judgements,
    Map<String, Assumed> underProposal,
    List<Draw> draws) {

  /** Answers that are taken for granted, and why. */
  public record Assumed(Map<String, String> judgements, String assumption) {}

  /**
   * One thing that differs between dossiers.
   *
   * @param source where the shares come from; "aanname" where nobody counted
   * @param assumption what is taken for granted, in words (Dutch)
   */
  public record Draw(String name, String source, String assumption, List<Option> options) {
    int total() {
      return options.stream().mapToInt(Option::share).sum();
    }
  }

  /**
   * One way in which it can turn out.
   *
   * @param share how often, against the shares of the other ways
   */
  public record Option(
      String name,
      int share,
      Map<String, DayDraw> days,
      ObjectNode facts,
      Map<String, String> judgements) {}

  /**
   * A day that is drawn evenly between two days, or so long before or after a day drawn earlier.
   *
   * @param anchor name of the earlier day, or null
   * @param before whether it lies before the anchor
   */
  public record DayDraw(@Nullable String anchor, boolean before, String least, String most) {}
}
