package nl.toetssteen.bulk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.facts.InvalidInputException;
import nl.toetssteen.facts.reading.StrictJson;
import nl.toetssteen.law.ProposalChoice;
import org.jspecify.annotations.Nullable;

/** Answers one line with one line, whatever it holds. Thread-safe. */
public final class LineAnswer {
  private final Toetssteen toetssteen;
  private final BulkOptions options;
  private final Set<String> without;
  private final List<ProposalChoice> adopted;

  /**
   * A line for a line.
   *
   * @param json UTF-8, without line end
   * @param refused whether the line itself is at fault
   * @param failure our own fault, if it is that; its message may quote facts
   */
  public record Line(byte[] json, boolean refused, @Nullable Throwable failure) {
    /** As text. */
    public String text() {
      return new String(json, StandardCharsets.UTF_8);
    }
  }

  /** Answers under this law. */
  public LineAnswer(Toetssteen toetssteen, BulkOptions options) {
    this.toetssteen = toetssteen;
    this.options = options;
    this.adopted = options.proposals().stream().map(BulkOptions.Adopted::choice).toList();
    this.without = new TreeSet<>(options.without());
  }

  /** Answers one line of UTF-8 JSON. */
  public Line answer(byte[] line) {
    try {
      ObjectNode request = (ObjectNode) StrictJson.read(line);
      RequestEdit.leaveOut(request, without);
      return new Line(answer(request), false, null);
    } catch (InvalidInputException e) {
      return new Line(LineProblem.refused(e.violations()), true, null);
    } catch (RuntimeException | StackOverflowError e) {
      return new Line(LineProblem.failed(), false, e);
    }
  }

  private byte[] answer(ObjectNode request) {
    return switch (options.form()) {
      case WHOLE -> toetssteen.toets(adopted(request)).regel();
      case BRIEF -> bytes(BriefAnswer.of(toetssteen.kort(adopted(request))));
      case COMPARED -> bytes(BriefAnswer.compared(toetssteen.vergelijk(request, adopted)));
    };
  }

  private ObjectNode adopted(ObjectNode request) {
    adopted.forEach(choice -> RequestEdit.choose(request, choice));
    return request;
  }

  private static byte[] bytes(ObjectNode json) {
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }
}
