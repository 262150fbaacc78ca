package nl.toetssteen.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.toetssteen.explain.answer.Tijdvlak;
import nl.toetssteen.web.view.TimelineView.Stretch;
import org.junit.jupiter.api.Test;

/** The picture of a timeline: where its bars are, and the same in words. */
class TimelineViewTest {

  private static final LocalDate START = LocalDate.of(2020, 1, 1);
  private static final List<Tijdvlak> THREE =
      List.of(
          new Tijdvlak(START, day(2024, 12, 31), "BESLIST", "NEE_DUS", "Nog te kort."),
          new Tijdvlak(day(2025, 1, 1), day(2025, 1, 1), "BEOORDELING_VEREIST", null, "Lezing."),
          new Tijdvlak(day(2025, 1, 2), null, "BESLIST", "JA_DUS", "Voldaan."));

  @Test
  void coversTheWholeWidthInOrder() {
    TimelineView view = TimelineView.of(THREE, day(2022, 7, 1));

    assertThat(view.stretches()).extracting(Stretch::x).first().isEqualTo("0.00%");
    assertThat(view.stretches()).extracting(Stretch::number).containsExactly(1, 2, 3);
    assertThat(percent(view.stretches().get(2).x()) + percent(view.stretches().get(2).width()))
        .isBetween(99.9, 100.1);
  }

  @Test
  void showsASingleDayToo() {
    Stretch day = TimelineView.of(THREE, day(2022, 7, 1)).stretches().get(1);

    assertThat(percent(day.width())).isGreaterThanOrEqualTo(0.5);
    assertThat(day.roomForNumber()).isFalse();
    assertThat(day.period()).isEqualTo("op 1 januari 2025");
    assertThat(day.outcome()).isEqualTo("Oordeel nodig");
  }

  @Test
  void tellsPeriodsAndOutcomesInWords() {
    List<Stretch> stretches = TimelineView.of(THREE, day(2022, 7, 1)).stretches();

    assertThat(stretches)
        .extracting(Stretch::period)
        .containsExactly(
            "1 januari 2020 tot en met 31 december 2024",
            "op 1 januari 2025",
            "vanaf 2 januari 2025");
    assertThat(stretches)
        .extracting(Stretch::outcome)
        .containsExactly("Nee dus", "Oordeel nodig", "Ja dus");
    assertThat(stretches).extracting(Stretch::current).containsExactly(true, false, false);
  }

  @Test
  void givesDifferentOutcomesDifferentShades() {
    assertThat(TimelineView.of(THREE, START).stretches())
        .extracting(Stretch::shade)
        .containsExactly("uitkomst-1", "beoordeling-vereist", "uitkomst-2");
  }

  @Test
  void drawsOneStretchWithoutEndAndAReferenceDateFarAlong() {
    TimelineView view =
        TimelineView.of(
            List.of(new Tijdvlak(START, null, "BESLIST", "JA_DUS", "Altijd.")), day(2060, 1, 1));

    assertThat(view.stretches()).singleElement().extracting(Stretch::width).isEqualTo("100.00%");
    assertThat(percent(view.today())).isBetween(0.0, 100.0);
    assertThat(view.ticks()).hasSizeBetween(2, 6);
  }

  private static double percent(String text) {
    return Double.parseDouble(text.replace("%", ""));
  }

  private static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }
}
