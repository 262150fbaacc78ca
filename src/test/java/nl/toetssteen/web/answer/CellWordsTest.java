package nl.toetssteen.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import nl.toetssteen.rest.RunningServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells of tables in words, with the labels that the facts have. */
class CellWordsTest {

  private static final CellWords WORDS = new CellWords(RunningServer.LAW.feiten("nareis"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "iets | - | maakt niet uit",
        "iets | true | ja",
        "iets | false | nee",
        "iets | \"JA\" | Ja",
        "iets | \"NIET_VOLDAAN\" | Niet voldaan",
        "iets | not(\"JA\") | niet: Ja",
        "iets | \"vw2000-2026-06-12\" | vw2000-2026-06-12",
        "iets | >= 18 | >= 18",
        "referent status | \"GEZINSLID\", \"ANDERS\" | Een vergunning als gezinslid van een statushouder of Een andere of geen vergunning"
      })
  void sayWhatTheyCan(String column, String cell, String words) {
    assertThat(WORDS.cell(column, cell)).isEqualTo(words);
  }
}
