package nl.toetssteen.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.toetssteen.explain.answer.Bron;
import nl.toetssteen.explain.answer.Termijn;
import nl.toetssteen.web.view.ClocksView.Bar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The picture of terms: each where its days are, on one axis with the reference date. */
class ClocksViewTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate REFERENCE = LocalDate.of(2026, 3, 1);

  private static Termijn clock(
      @Nullable LocalDate begin, @Nullable LocalDate end, Termijn.Stil... still) {
    Bron source = new Bron("Proefwet art. 1", null, null, "GELEZEN");
    return new Termijn("k", "de termijn", begin, end, List.of(still), null, null, source);
  }

  private static double percent(String text) {
    return Double.parseDouble(text.replace("%", ""));
  }

  @Test
  void aTermIsDrawnFromItsFirstThroughItsLastDay() {
    ClocksView view =
        ClocksView.of(
            List.of(
                clock(FIRST, LocalDate.of(2026, 12, 31)),
                clock(REFERENCE, LocalDate.of(2026, 4, 30))),
            REFERENCE);

    Bar whole = view.bars().get(0);
    Bar part = view.bars().get(1);
    assertThat(percent(whole.x())).isZero();
    assertThat(percent(whole.width())).isEqualTo(100);
    assertThat(part.x()).isEqualTo(view.today());
    assertThat(percent(part.width())).isBetween(16.6, 16.8);
    assertThat(part.y()).isGreaterThan(whole.y());
  }

  @Test
  void whatIsOverOrOpenLooksDifferent() {
    ClocksView view =
        ClocksView.of(
            List.of(
                clock(FIRST, REFERENCE.minusDays(1)), clock(FIRST, REFERENCE), clock(FIRST, null)),
            REFERENCE);

    assertThat(view.bars()).extracting(Bar::over).containsExactly(true, false, false);
    assertThat(view.bars()).extracting(Bar::open).containsExactly(false, false, true);
    assertThat(view.bars().get(2).ends()).isEqualTo("einde onbekend");
  }

  @Test
  void aStandstillLiesWithinItsTerm() {
    Termijn.Stil still = new Termijn.Stil(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28));
    Bar bar =
        ClocksView.of(List.of(clock(FIRST, LocalDate.of(2026, 6, 30), still)), REFERENCE)
            .bars()
            .get(0);

    double from = percent(bar.still().get(0).x());
    double width = percent(bar.still().get(0).width());
    assertThat(from).isBetween(17.0, 17.3);
    assertThat(width).isBetween(15.3, 15.6);
  }

  @Test
  void withoutAnyDayThereIsNoPicture() {
    assertThat(ClocksView.of(List.of(clock(null, null)), REFERENCE)).isNull();
  }
}
