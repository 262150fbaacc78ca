package nl.toetssteen.law;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.toetssteen.law.files.LawFiles;
import nl.toetssteen.law.source.SourceStatus;
import nl.toetssteen.law.source.Verification;
import org.jspecify.annotations.Nullable;

/**
 * One amendment that was read and validated, with access to its files.
 *
 * @param commencement fixed first day, or null if the request must give one
 * @param touches citations of what it amends
 * @param files its files by path
 * @param expectedChanges cases ({@code naturalisatie/<file>#<naam>}) it is expected to change
 * @param changes what it changes: a path, or {@code <path>#<key>} for figures and judgements
 */
public record Proposal(
    String id,
    String title,
    ProposalKind kind,
    @Nullable String number,
    SourceStatus status,
    @Nullable LocalDate commencement,
    String transition,
    String explanation,
    String source,
    Verification verification,
    List<String> touches,
    List<ProposalFile> files,
    List<String> expectedChanges,
    SortedSet<String> changes,
    LawFiles contents) {

  public Proposal {
    touches = List.copyOf(touches);
    files = List.copyOf(files);
    expectedChanges = List.copyOf(expectedChanges);
    changes = Collections.unmodifiableSortedSet(new TreeSet<>(changes));
  }
}
