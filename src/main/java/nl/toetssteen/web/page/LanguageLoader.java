package nl.toetssteen.web.page;

import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Loads templates in a language. */
final class LanguageLoader extends ClasspathLoader {

  private final Language language;
  private final Dictionary dictionary;

  LanguageLoader(Language language, Dictionary dictionary) {
    super(LanguageLoader.class.getClassLoader());
    this.language = language;
    this.dictionary = dictionary;
  }

  @Override
  public Reader getReader(String name) {
    StringWriter source = new StringWriter();
    try (Reader file = super.getReader(name)) {
      file.transferTo(source);
    } catch (IOException e) {
      throw new UncheckedIOException("Template " + name + " cannot be read", e);
    }
    return new StringReader(TemplateText.in(language, dictionary::translate, source.toString()));
  }
}
