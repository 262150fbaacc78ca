package nl.toetssteen.bulk;

import org.jspecify.annotations.Nullable;

/**
 * How a run went.
 *
 * @param lines written in this run
 * @param refused how many of them are a fault of the line itself
 * @param firstRefused number of the first of those, counted from 1 at the start of the input; 0
 *     where there is none
 * @param failed how many of them are a fault of ours
 * @param failure the first of those; its message may quote facts
 */
public record BulkResult(
    long lines, long refused, long firstRefused, long failed, @Nullable Throwable failure) {

  static final BulkResult NOTHING = new BulkResult(0, 0, 0, 0, null);

  /** Adds what was written after it. */
  BulkResult and(Batch.Answered next, long skipped) {
    long first =
        firstRefused == 0 && next.refused() > 0
            ? skipped + lines + next.firstRefused()
            : firstRefused;
    return new BulkResult(
        lines + next.lines(),
        refused + next.refused(),
        first,
        failed + next.failed(),
        failure == null ? next.failure() : failure);
  }
}
