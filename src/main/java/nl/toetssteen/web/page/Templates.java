package nl.toetssteen.web.page;

import io.pebbletemplates.pebble.PebbleEngine;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Fills the templates, in each language; everything they print is escaped. */
public final class Templates {

  private final Map<Language, PebbleEngine> engines = new EnumMap<>(Language.class);

  public Templates() {
    engines.put(Language.NL, engine(Language.NL, Dictionary.NONE));
    engines.put(Language.EN, engine(Language.EN, Dictionary.of(Language.EN)));
  }

  private static PebbleEngine engine(Language language, Dictionary dictionary) {
    LanguageLoader loader = new LanguageLoader(language, dictionary);
    loader.setPrefix("nl/toetssteen/web/templates");
    loader.setSuffix(".peb");
    return new PebbleEngine.Builder()
        .loader(loader)
        .extension(new Filters(dictionary))
        .autoEscaping(true)
        .strictVariables(true)
        .build();
  }

  /** A page in a language. */
  public String fill(Language language, String template, Map<String, @Nullable Object> model) {
    StringWriter page = new StringWriter();
    try {
      Objects.requireNonNull(engines.get(language)).getTemplate(template).evaluate(page, model);
    } catch (IOException e) {
      throw new UncheckedIOException("Template " + template + " cannot be read", e);
    }
    return page.toString();
  }
}
