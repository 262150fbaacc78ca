package nl.toetssteen.bulk;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.toetssteen.law.ProposalChoice;
import org.jspecify.annotations.Nullable;

/**
 * What to do with every line.
 *
 * @param form what to write of an answer
 * @param proposals taken as adopted, beside those that a line asks for itself
 * @param without parts of the answer not to work out, beside those that a line leaves out itself:
 *     {@code tijdlijn}, {@code neeTenzij}
 */
public record BulkOptions(Form form, List<Adopted> proposals, Set<String> without)
    implements Serializable {

  /** What to write of an answer. */
  public enum Form {
    /** The whole answer, as {@link nl.toetssteen.Toetsing#regel} gives it. */
    WHOLE,
    /** Status, code of the outcome and what is still open, for each subject. */
    BRIEF,
    /** The brief answer without and with the proposals, and whether they decide otherwise. */
    COMPARED
  }

  /** A proposal, in a form that travels to other machines. */
  public record Adopted(String id, @Nullable LocalDate commencement) implements Serializable {
    ProposalChoice choice() {
      return new ProposalChoice(id, commencement);
    }
  }

  /** Keeps copies. */
  public BulkOptions {
    proposals = List.copyOf(proposals);
    without = Set.copyOf(new TreeSet<>(without));
  }

  /** Whole answers to the lines as they are. */
  public static BulkOptions asAsked() {
    return new BulkOptions(Form.WHOLE, List.of(), Set.of());
  }
}
