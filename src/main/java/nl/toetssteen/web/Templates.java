package nl.toetssteen.web;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills the templates; everything they print is escaped. */
final class Templates {

  private final PebbleEngine engine;

  Templates() {
    ClasspathLoader loader = new ClasspathLoader(Templates.class.getClassLoader());
    loader.setPrefix("nl/toetssteen/web/templates");
    loader.setSuffix(".peb");
    engine =
        new PebbleEngine.Builder()
            .loader(loader)
            .extension(new Filters())
            .autoEscaping(true)
            .strictVariables(true)
            .build();
  }

  String fill(String template, Map<String, @Nullable Object> model) {
    StringWriter page = new StringWriter();
    try {
      engine.getTemplate(template).evaluate(page, model);
    } catch (IOException e) {
      throw new UncheckedIOException("Template " + template + " cannot be read", e);
    }
    return page.toString();
  }
}
