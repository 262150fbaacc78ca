package nl.toetssteen.workbench.compare;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.toetssteen.workbench.compare.CaseChange.Kind;

/**
 * What an amendment does to the cases.
 *
 * @param proposals the proposals taken as adopted, with the day of each
 * @param changes every case that is answered otherwise, in the order of the cases
 * @param unchanged how many are answered alike
 * @param skipped cases that already choose one of the proposals, or that clash with it, and why
 * @param missed cases that the amendment expects to change, but that do not
 * @param law what the amendment changes in the text of the law
 */
public record Report(
    List<Chosen> proposals,
    List<CaseChange> changes,
    int unchanged,
    Map<String, String> skipped,
    List<String> missed,
    List<LawChange> law) {

  /**
   * A proposal taken as adopted.
   *
   * @param assumed in words where the day of commencement is not its own
   */
  public record Chosen(
      String id, String title, String status, String commencement, String assumed) {}

  /** Those whose outcome, or what follows from it, is other. */
  public List<CaseChange> changed() {
    return changes.stream().filter(change -> change.kind() != Kind.ONDERBOUWING).toList();
  }

  /** Those with the same outcome for other reasons. */
  public List<CaseChange> reasonsOnly() {
    return changes.stream().filter(change -> change.kind() == Kind.ONDERBOUWING).toList();
  }

  /** Those that were decided and no longer are. */
  public List<CaseChange> newlyOpen() {
    return changed().stream().filter(CaseChange::newlyOpen).toList();
  }

  /** Those that the amendment does not say it changes. */
  public List<CaseChange> unexpected() {
    return changed().stream().filter(change -> !change.expected()).toList();
  }

  /** The changed cases by the article that made the difference. */
  public Map<String, List<CaseChange>> byArticle() {
    return changed().stream()
        .collect(Collectors.groupingBy(CaseChange::article, TreeMap::new, Collectors.toList()));
  }

  /** Whether only what was expected changes, and all of it. */
  public boolean asExpected() {
    return unexpected().isEmpty() && missed.isEmpty();
  }
}
