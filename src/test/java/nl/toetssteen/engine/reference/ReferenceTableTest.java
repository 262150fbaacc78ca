package nl.toetssteen.engine.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import org.junit.jupiter.api.Test;

/** KIE answers with its rows and tells what it could not do. */
class ReferenceTableTest {
  private static final LocalDate BEGIN = LocalDate.of(2024, 2, 29);

  @Test
  void tellsTheOutputAndTheRowThatHit() {
    ReferenceTable table = ReferenceTable.load("voorbeeld/rust", ExampleTable.sound());

    ReferenceAnswer answer =
        table.evaluate(waiting(Period.ofYears(1), BEGIN.plusYears(1).minusDays(1)));

    assertThat(table.problems()).isEmpty();
    assertThat(answer.outputs()).containsExactly("NIET_VOLDAAN");
    assertThat(answer.rows()).containsExactly("r030");
    assertThat(answer.messages()).isEmpty();
  }

  @Test
  void adds42DaysAsDays() {
    ReferenceTable table =
        ReferenceTable.load("voorbeeld/rust", ExampleTable.waitingIn("dayTimeDuration"));
    Period days = Period.ofDays(42);

    assertThat(table.evaluate(waiting(days, BEGIN.plusDays(41))).rows()).containsExactly("r030");
    assertThat(table.evaluate(waiting(days, BEGIN.plusDays(42))).rows()).containsExactly("r020");
    assertThat(table.evaluate(waiting(Period.ZERO, BEGIN)).rows()).containsExactly("r020");
  }

  @Test
  void saysWhenNoRowHits() {
    ReferenceTable table = ReferenceTable.load("voorbeeld/rust", ExampleTable.sound());

    ReferenceAnswer answer = table.evaluate(Map.of("peildatum", BEGIN));

    assertThat(answer.outputs()).containsExactly((Object) null);
    assertThat(answer.rows()).isEmpty();
    assertThat(answer.messages()).singleElement().asString().contains("No rule matched");
  }

  @Test
  void refusesAWrongType() {
    ReferenceTable table = ReferenceTable.load("voorbeeld/rust", ExampleTable.sound());

    ReferenceAnswer answer = table.evaluate(Map.of("haast", "MISSCHIEN", "peildatum", BEGIN));

    assertThat(answer.messages()).anySatisfy(text -> assertThat(text).startsWith("ERROR"));
  }

  @Test
  void refusesWhatIsNoDmn() {
    byte[] text = "geen dmn".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> ReferenceTable.load("voorbeeld/rust", text))
        .isInstanceOf(BrokenFileException.class)
        .hasMessageContaining("voorbeeld/rust")
        .hasMessageContaining("Malformed XML");
  }

  private static Map<String, Object> waiting(Period wait, LocalDate peildatum) {
    return Map.of("begin", BEGIN, "wachttijd", wait, "peildatum", peildatum, "haast", "NEE");
  }
}
