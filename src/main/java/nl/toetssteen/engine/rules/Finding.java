package nl.toetssteen.engine.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding as declared.
 *
 * @param absence what it means that there is none, or null where there always is one
 * @param restsOn facts, lists, figures and judgements it may depend on
 * @param subject list whose items each have one, or null
 * @param consequence for a clock: what its expiry does
 * @param counting for a clock: how it is counted, in words
 */
public record Finding(
    String key,
    Kind kind,
    String name,
    @Nullable String absence,
    List<String> options,
    List<String> restsOn,
    String source,
    String verification,
    @Nullable String subject,
    @Nullable String consequence,
    @Nullable String counting) {

  /** What a finding holds; constants are named as they are written. */
  public enum Kind {
    datum,
    geheel,
    jaNee,
    keuze,
    klok,
    kandidaten
  }
}
