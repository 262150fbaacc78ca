package nl.toetssteen.web.page;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import nl.toetssteen.web.form.DutchDate;
import nl.toetssteen.web.view.Words;
import org.jspecify.annotations.Nullable;

/**
 * What templates may do with a value: {@code datum}, {@code woord} and {@code t} (in the language
 * of the page), {@code klasse} and {@code id}.
 */
final class Filters extends AbstractExtension {

  private final Dictionary dictionary;

  Filters(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  @Override
  public Map<String, Filter> getFilters() {
    return Map.of(
        "datum", filter(value -> dictionary.translate(date(value))),
        "woord", filter(value -> dictionary.translate(Words.ofCode(String.valueOf(value)))),
        "t", filter(value -> dictionary.translate(String.valueOf(value))),
        "klasse",
            filter(value -> String.valueOf(value).toLowerCase(Locale.ROOT).replace('_', '-')));
  }

  private static String date(Object value) {
    return value instanceof LocalDate day ? DutchDate.text(day) : String.valueOf(value);
  }

  private static Filter filter(Function<Object, String> function) {
    return new Filter() {
      @Override
      public Object apply(
          @Nullable Object input,
          Map<String, Object> arguments,
          PebbleTemplate self,
          EvaluationContext context,
          int lineNumber) {
        return input == null ? "" : function.apply(input);
      }

      @Override
      public List<String> getArgumentNames() {
        return List.of();
      }
    };
  }
}
