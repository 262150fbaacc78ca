package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.explain.answer.Bron;
import nl.toetssteen.explain.answer.Ontbrekend;
import nl.toetssteen.explain.answer.Oordeel;
import nl.toetssteen.facts.catalogue.FactCatalogue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is asked next, given what an answer and its parts still wait for. */
class AskableTest {

  private static FactCatalogue catalogue;

  @BeforeAll
  static void load() throws Exception {
    try (InputStream file = AskableTest.class.getResourceAsStream("/web/feiten.yaml")) {
      catalogue = FactCatalogue.read(new YAMLMapper().readTree(file), "web/feiten.yaml");
    }
  }

  @Test
  void asksAtMostThreeFactsAtOnceInTheOrderOfTheAnswer() {
    Askable askable =
        of(answer("hond.ras", "hond.gewicht", "pups", "hond.prijs", "hond.gekochtOp"));

    assertThat(askable.next(Set.of())).containsExactly("hond.ras", "hond.gewicht", "hond.prijs");
    assertThat(askable.open(Set.of("hond.ras"))).isEqualTo(5);
  }

  @Test
  void asksAListByItself() {
    assertThat(of(answer("pups", "hond.ras")).next(Set.of())).containsExactly("pups");
  }

  @Test
  void asksFieldsOfItemsAndNothingThatIsNotDeclared() {
    assertThat(of(answer("kat.naam", "pups[1].ras", "pups[1].naam")).next(Set.of()))
        .containsExactly("pups[1].ras");
  }

  @Test
  void leavesWhatWasSkippedAndThenAsksForJudgements() {
    Askable askable = of(answer("hond.ras"));

    assertThat(askable.next(Set.of("hond.ras"))).containsExactly("oordeel:proef.lief");
    assertThat(askable.next(Set.of("hond.ras", "oordeel:proef.lief"))).isEmpty();
  }

  @Test
  void keepsTheJudgementsOnEachSubjectApart() {
    Antwoord whole = withParts(part("1"), part("2"));

    assertThat(Askable.of(whole, catalogue, Set.of("proef.lief")).judgements())
        .containsOnlyKeys("proef.lief@1", "proef.lief@2");
    assertThat(Askable.of(whole, catalogue, Set.of()).judgements()).containsOnlyKeys("proef.lief");
  }

  private static Askable of(Antwoord answer) {
    return Askable.of(answer, catalogue, Set.of());
  }

  private static Antwoord answer(String... missing) {
    return antwoord(null, List.of(missing), true, List.of());
  }

  private static Antwoord part(String ref) {
    return antwoord(ref, List.of(), true, List.of());
  }

  private static Antwoord withParts(Antwoord... parts) {
    return antwoord(null, List.of(), false, List.of(parts));
  }

  private static Antwoord antwoord(
      String ref, List<String> missing, boolean judgement, List<Antwoord> parts) {
    List<Ontbrekend> facts =
        missing.stream().map(fact -> new Ontbrekend(fact, "Wat?", List.of(), "IND")).toList();
    Oordeel lief =
        new Oordeel(
            "proef.lief",
            "Is de hond lief?",
            List.of("JA", "NEE"),
            Map.of("JA", "Ja", "NEE", "Nee"),
            "IND",
            new Bron("proef", null, null, "GELEZEN"),
            null,
            null,
            true,
            List.of());
    return new Antwoord(
        null,
        null,
        null,
        ref,
        null,
        null,
        "GEGEVENS_ONTBREKEN",
        null,
        List.of(),
        List.of(),
        parts,
        List.of(),
        List.of(),
        facts,
        Stream.of(lief).filter(o -> judgement).toList(),
        null,
        null,
        List.of(),
        null,
        null);
  }
}
