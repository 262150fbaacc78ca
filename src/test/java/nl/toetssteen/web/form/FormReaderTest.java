package nl.toetssteen.web.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.InputStream;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.facts.catalogue.FactCatalogue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the fields of a form to the facts of a request, for facts of every kind. */
class FormReaderTest {

  private static FactCatalogue catalogue;

  @BeforeAll
  static void load() throws Exception {
    try (InputStream file = FormReaderTest.class.getResourceAsStream("/web/feiten.yaml")) {
      catalogue = FactCatalogue.read(new YAMLMapper().readTree(file), "web/feiten.yaml");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "w.hond.gekochtOp=1-2-2026 | {'hond':{'gekochtOp':'2026-02-01'}}",
        "k.hond.gekochtOp=@afwezig | {'hond':{'gekochtOp':null}}",
        "k.hond.gevaccineerd=JA | {'hond':{'gevaccineerd':'JA'}}",
        "k.hond.ras=PUDEL | {'hond':{'ras':'PUDEL'}}",
        "w.hond.gewicht=12 | {'hond':{'gewicht':12}}",
        "w.hond.prijs=1250,50 | {'hond':{'prijs':1250.50}}",
        "k.hond.ras=@onbekend | {'hond':{}}"
      })
  void readsEveryKindOfFact(String field, String facts) {
    Filled filled = read(CaseState.of("proef"), field);

    assertThat(filled.faults()).isEmpty();
    assertThat(filled.state().facts()).hasToString(facts.replace('\'', '"'));
    assertThat(filled.answered()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "w.hond.gekochtOp=31-2-2026 | Vul een datum in die bestaat, zoals 21-11-2026.",
        "w.hond.gewicht=veel | Vul een heel getal in, zoals 3.",
        "w.hond.prijs=12,5,0 | Vul een bedrag in euro in, zoals 1250,50."
      })
  void saysHowToFillInWhatItCannotRead(String field, String advice) {
    assertThat(read(CaseState.of("proef"), field).faults().values()).containsExactly(advice);
  }

  @Test
  void takesOneAnswerToAQuestion() {
    Filled filled =
        read(CaseState.of("proef"), "w.hond.gekochtOp=1-2-2026", "k.hond.gekochtOp=@onbekend");

    assertThat(filled.faults())
        .containsEntry(
            "hond.gekochtOp", "Geef één antwoord: een waarde, of een van de keuzes eronder.");
  }

  @Test
  void remembersWhatIsNotKnownAndForgetsItWhenItIs() {
    CaseState unknown = read(CaseState.of("proef"), "k.hond.ras=@onbekend").state();
    CaseState known = read(unknown, "k.hond.ras=PUDEL").state();

    assertThat(unknown.skippedText()).isEqualTo("hond.ras");
    assertThat(known.skippedText()).isEmpty();
  }

  @Test
  void leavesOutWhatWasEmptiedAgain() {
    CaseState given = read(CaseState.of("proef"), "w.hond.gewicht=12").state();

    assertThat(read(given, "w.hond.gewicht=").state().facts()).hasToString("{\"hond\":{}}");
  }

  @Test
  void addsOneItemAtATimeWithAReferenceOfItsOwn() {
    CaseState one = read(CaseState.of("proef"), "w.pups[0].geborenOp=1-2-2026").state();
    CaseState two = read(one, "k.pups[1].ras=PUDEL", "w.pups[7].geborenOp=1-2-2026").state();

    assertThat(two.items("pups"))
        .hasToString(
            "[{\"ref\":\"1\",\"geborenOp\":\"2026-02-01\"},{\"ref\":\"2\",\"ras\":\"PUDEL\"}]");
    assertThat(two.complete("pups")).isFalse();
  }

  @Test
  void readsNothingThatIsNotDeclared() {
    Filled filled = read(CaseState.of("proef"), "w.kat.naam=Mies", "w.pups[0].naam=Bo", "x=1");

    assertThat(filled.answered()).isZero();
    assertThat(filled.state().facts()).isEmpty();
  }

  @Test
  void readsAJudgementAndTakesItBack() {
    CaseState judged = read(CaseState.of("proef"), "oordeel:proef.lief=JA").state();
    CaseState open = read(judged, "oordeel:proef.lief=@onbekend").state();

    assertThat(judged.judgements()).hasToString("{\"proef.lief\":{\"antwoord\":\"JA\"}}");
    assertThat(open.judgements()).isEmpty();
    assertThat(open.skipped()).containsExactly("oordeel:proef.lief");
  }

  @Test
  void leavesTheCaseItWasGivenAsItWas() {
    CaseState before = CaseState.of("proef");

    read(before, "w.hond.gewicht=12");

    assertThat(before.facts()).isEmpty();
  }

  private static Filled read(CaseState before, String... fields) {
    List<String> pairs = new ArrayList<>();
    for (String field : fields) {
      String[] parts = field.split("=", 2);
      pairs.add(URLEncoder.encode(parts[0], UTF_8) + "=" + URLEncoder.encode(parts[1], UTF_8));
    }
    return FormReader.read(
        catalogue, before, FormData.parse(String.join("&", pairs).getBytes(UTF_8)));
  }
}
