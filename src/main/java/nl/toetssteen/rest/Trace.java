package nl.toetssteen.rest;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import org.jspecify.annotations.Nullable;

/**
 * Where a fault occurred, for a log. Messages of exceptions may quote facts of a case, so only
 * those about files of the rule set are kept.
 */
public final class Trace {

  private Trace() {}

  /** The types and frames of a fault and its causes. */
  public static String of(Throwable fault) {
    StringBuilder text = new StringBuilder();
    for (@Nullable Throwable t = fault; t != null; t = t.getCause()) {
      text.append(text.isEmpty() ? "" : "\nCaused by: ").append(t.getClass().getName());
      if (t instanceof BrokenFileException broken) {
        text.append(": ").append(broken.getMessage());
      }
      text.append(
          Arrays.stream(t.getStackTrace())
              .map(frame -> "\n\tat " + frame)
              .collect(Collectors.joining()));
    }
    return text.toString();
  }
}
