package nl.toetssteen.fictief;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.toetssteen.facts.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions that cannot be put, with what is wrong and what to do. */
class RefusedQuestionTest {
  private static final String NO_SUBJECT =
      "Na @ hoort de ref van iets waarover deze beoordeling gaat; die staat niet in de feiten.";

  @Test
  void aJudgementForWhatIsNotThere() {
    assertThatThrownBy(
            () ->
                PetQuestion.on("2026-02-01")
                    .pet("rex")
                    .judging("huisdierpas.hardheid@rexx", "JA")
                    .answer())
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("beoordelingen.huisdierpas.hardheid@rexx: " + NO_SUBJECT);
  }

  @Test
  void aJudgementForOnePetThatIsMadeForAll() {
    assertThatThrownBy(
            () ->
                PetQuestion.on("2026-02-01")
                    .pet("rex")
                    .judging("huisdierpas.aanvang-wachttijd@rex", "DAG_ZELF")
                    .answer())
        .hasMessage("beoordelingen.huisdierpas.aanvang-wachttijd@rex: " + NO_SUBJECT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2201-01-01", "+999999999-12-31", "1899-12-31"})
  void aReferenceDateOutOfRange(String day) {
    assertThatThrownBy(() -> PetQuestion.on(day).pet("rex").whole().answer())
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("peildatum: ");
  }

  @Test
  void aCommencementOutOfRange() {
    assertThatThrownBy(
            () ->
                PetQuestion.on("2026-02-01")
                    .pet("rex")
                    .assuming("pas-duurder", "+999999999-12-31")
                    .whole()
                    .answer())
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("voorstellen[0].inwerking: Geef een dag in de jaren 1900 tot en met 2200.");
  }
}
