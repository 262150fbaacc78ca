package nl.toetssteen.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked now.
 *
 * @param targets what it is about, for when it must be shown again
 * @param list set if it is about a list
 * @param more how many questions that matter are left after these
 * @param single whether it was asked for by itself, and may be cancelled
 */
public record StepView(
    String title,
    String targets,
    List<FieldView> fields,
    @Nullable ListView list,
    List<JudgementView> judgements,
    int more,
    boolean single) {

  /** Whether nothing is asked. */
  public boolean done() {
    return fields.isEmpty() && list == null && judgements.isEmpty();
  }
}
