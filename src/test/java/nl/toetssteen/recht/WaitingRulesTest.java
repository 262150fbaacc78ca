package nl.toetssteen.recht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import nl.toetssteen.engine.Question;
import nl.toetssteen.facts.Dossier;
import nl.toetssteen.facts.reading.FactReader;
import nl.toetssteen.facts.reading.StrictJson;
import org.junit.jupiter.api.Test;

/** Rules that serve one finding are at work only where somebody asks for that finding. */
class WaitingRulesTest {
  private static final String DUBLIN =
      "Dublin III art. 7 lid 1: elke trede van de ladder, met de landen waaraan kan worden overgedragen";
  private static final String AMMR =
      "AMMR art. 24 lid 1: elke trede van de ladder, met de landen waaraan kan worden overgedragen";

  @Test
  void theLadderOfTheCriteriaThatDoNotApplyIsNotFilled() {
    assertThat(rules("2026-06-11")).contains(DUBLIN).doesNotContain(AMMR);
    assertThat(rules("2026-06-12")).contains(AMMR).doesNotContain(DUBLIN);
  }

  @Test
  void bothAreFilledAsLongAsItIsOpenWhichApply() {
    assertThat(rules(null)).contains(DUBLIN, AMMR);
  }

  private static SortedSet<String> rules(String registered) {
    LocalDate day = LocalDate.parse("2026-09-01");
    String facts =
        registered == null
            ? "{}"
            : """
              {"aanvraag": {"ingediendOp": "%1$s", "geregistreerdOp": "%1$s"},
               "aanvragen": {"volledig": "JA", "items": []}}"""
                .formatted(registered);
    Dossier dossier =
        new FactReader(LawOnDisk.ENGINE.law("dublin").facts()).read(StrictJson.read(facts), day);
    Question question = new Question("dublin", day, dossier, Map.of(), List.of());
    return LawOnDisk.ENGINE.evaluate(question).rules();
  }
}
