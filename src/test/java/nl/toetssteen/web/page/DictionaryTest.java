package nl.toetssteen.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text of the interface has its English, and phrases are looked up part by part. */
class DictionaryTest {

  private static final Path TEMPLATES = Path.of("src/main/resources/nl/toetssteen/web/templates");

  private final Dictionary english = Dictionary.of(Language.EN);

  @Test
  void knowsEveryTextOfTheTemplates() throws IOException {
    List<String> unknown = new ArrayList<>();
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".peb")).toList()) {
        TemplateText.texts(Files.readString(file))
            .filter(text -> english.find(text).isEmpty())
            .forEach(text -> unknown.add(TEMPLATES.relativize(file) + ": " + text));
      }
    }

    assertThat(unknown).isEmpty();
  }

  @Test
  void looksUpPhrasesPartByPart() {
    assertThat(english.translate("vanaf 3 maart 2026")).isEqualTo("from 3 March 2026");
    assertThat(english.translate("3 maart 2026 tot en met 4 mei 2026"))
        .isEqualTo("3 March 2026 until 4 May 2026");
    assertThat(english.translate("21 voldaan, 6 niet voldaan")).isEqualTo("21 met, 6 not met");
  }

  @Test
  void leavesWhatItDoesNotKnow() {
    assertThat(english.translate("De persoon is meerderjarig."))
        .isEqualTo("De persoon is meerderjarig.");
    assertThat(Dictionary.NONE.translate("Verder")).isEqualTo("Verder");
  }

  @Test
  void keepsCodesAndAddressesOutOfIt() {
    String source =
        "<a href=\"/recht\" data-nl>{{ b }}</a>{% if x == \"geldt\" %}geldt{% endif %}"
            + "<link href=\"/static/a.css\">{{ y ? \"Verder\" : \"Opslaan\" }}";

    assertThat(TemplateText.in(Language.EN, english::translate, source))
        .isEqualTo(
            "<a href=\"/en/recht\" lang=\"nl\">{{ b }}</a>{% if x == \"geldt\" %}applies{% endif %}"
                + "<link href=\"/static/a.css\">{{ y ? \"Continue\" : \"Save\" }}");
    assertThat(TemplateText.in(Language.NL, text -> text, source))
        .startsWith("<a href=\"/recht\">{{ b }}</a>");
  }
}
