package nl.toetssteen.engine.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What KIE makes of a table.
 *
 * @param outputs by column; null where KIE says null
 * @param rows ids of the rows that hit
 * @param messages errors, and warnings such as that no row hit
 */
public record ReferenceAnswer(
    List<@Nullable Object> outputs, List<String> rows, List<String> messages) {

  public ReferenceAnswer {
    outputs = Collections.unmodifiableList(new ArrayList<>(outputs));
    rows = List.copyOf(rows);
    messages = List.copyOf(messages);
  }
}
