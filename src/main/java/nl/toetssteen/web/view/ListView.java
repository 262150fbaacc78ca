package nl.toetssteen.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list to fill.
 *
 * @param single word for one item
 * @param items what is in it so far
 * @param fields to add one
 * @param why conditions that wait for it
 */
public record ListView(
    String name,
    String question,
    @Nullable String help,
    String single,
    List<Item> items,
    List<FieldView> fields,
    String who,
    String source,
    List<String> why) {

  /** One item that was given. */
  public record Item(String path, String name, String text) {}
}
