package nl.toetssteen.workbench.mutation.mutants;

import java.util.function.Supplier;
import nl.toetssteen.workbench.mutation.change.Alteration;
import org.jspecify.annotations.Nullable;

/**
 * The law with one thing changed.
 *
 * @param id stable: where it is and what is changed, whatever else the law says
 * @param article citation of what is changed, as written there
 * @param text what is changed, in words (Dutch)
 * @param file path of the file that it is in
 * @param row id of the row that it is in, or null
 */
public record Mutant(
    String id,
    String article,
    String text,
    String file,
    @Nullable String row,
    Supplier<Alteration> change) {

  /** Article and change in one line (Dutch). */
  public String words() {
    return article.isEmpty() ? text : article + ", " + text;
  }
}
