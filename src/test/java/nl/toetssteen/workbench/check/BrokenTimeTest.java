package nl.toetssteen.workbench.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A day without law, or with two laws, is found. */
class BrokenTimeTest {
  private static final String EARLIER = "decision-tables/nareis/oud/termijn-2014-01-01.dmn";
  private static final String LATER = "decision-tables/nareis/oud/termijn-2025-03-28.dmn";
  private static final String FRAMEWORK = "decision-tables/nareis/toetsingskader.dmn";
  private static final LocalDate DAY = LocalDate.of(2025, 3, 27);

  @Test
  void aTableThatEndsADayEarlyLeavesThatDayWithoutARow() {
    List<Finding> holes =
        new ChangedLaw()
            .with(EARLIER, "<text>2025-03-27</text>", "<text>2025-03-26</text>")
            .findings("nareis", Kind.GAT_IN_DE_TIJD);

    assertThat(holes).extracting(Finding::row).containsExactly("r010", "r020", "r030", "r040");
    assertThat(holes)
        .allSatisfy(
            hole -> {
              assertThat(hole.severity()).isEqualTo(Severity.FOUT);
              assertThat(hole.from()).isEqualTo(DAY);
              assertThat(hole.until()).isEqualTo(DAY);
              assertThat(hole.article()).isNotEmpty();
              assertThat(hole.example()).containsKey("tijdig");
            });
  }

  @Test
  void versionsThatDoNotMeetAreNamedTogether() {
    ChangedLaw law =
        new ChangedLaw().with(EARLIER, "<text>2025-03-27</text>", "<text>2025-03-26</text>");

    assertThat(law.findings("nareis", Kind.VERSIES))
        .singleElement()
        .satisfies(
            hole -> {
              assertThat(hole.from()).isEqualTo(DAY);
              assertThat(hole.until()).isEqualTo(DAY);
              assertThat(hole.text()).contains("nareis/oud/termijn-2014-01-01");
            });
  }

  @Test
  void versionsThatHoldTogetherAreFound() {
    ChangedLaw law =
        new ChangedLaw().with(LATER, "<text>2025-03-28</text>", "<text>2025-03-20</text>");

    assertThat(law.findings("nareis", Kind.VERSIES))
        .singleElement()
        .satisfies(
            both -> {
              assertThat(both.from()).isEqualTo(LocalDate.of(2025, 3, 20));
              assertThat(both.until()).isEqualTo(DAY);
            });
  }

  @Test
  void oneRowThatBeginsADayLateLeavesAHoleForItsInput() {
    ChangedLaw law =
        new ChangedLaw()
            .with(
                FRAMEWORK,
                "<annotationEntry><text>2025-03-28</text></annotationEntry>",
                "<annotationEntry><text>2025-03-29</text></annotationEntry>");

    assertThat(law.findings("nareis", Kind.GAT_IN_DE_TIJD))
        .anySatisfy(
            hole -> {
              assertThat(hole.place()).isEqualTo("nareis/toetsingskader");
              assertThat(hole.row()).isEqualTo("r020");
              assertThat(hole.from()).isEqualTo(LocalDate.of(2025, 3, 28));
              assertThat(hole.until()).isEqualTo(LocalDate.of(2025, 3, 28));
            });
  }

  @Test
  void aChoiceOfRegimeThatForgetsADayHasAGapOnThatDay() {
    ChangedLaw law =
        new ChangedLaw()
            .with(
                FRAMEWORK,
                "<text>peildatum &gt;= date(\"2025-03-28\")</text>",
                "<text>peildatum &gt;= date(\"2025-03-29\")</text>");

    assertThat(law.findings("nareis", Kind.GAT_IN_DE_TIJD))
        .anySatisfy(
            hole -> {
              assertThat(hole.row()).isEqualTo("r010");
              assertThat(hole.from()).isEqualTo(LocalDate.of(2025, 3, 28));
              assertThat(hole.example()).containsKey("peildatum");
            });
  }

  @Test
  void aFigureWithAHoleIsFoundWithItsDays() {
    ChangedLaw law =
        new ChangedLaw()
            .with(
                "decision-tables/naturalisatie/cijfers.yaml",
                "{ rij: r010, van: 2009-03-01, waarde: P1Y, bron: \"BVVN art. 60b\"",
                "{ rij: r010, van: 2009-03-01, totEnMet: 2026-09-29, waarde: P1Y, bron: \"BVVN art. 60b\"");

    assertThat(law.findings("naturalisatie", Kind.CIJFER))
        .filteredOn(hole -> hole.place().equals("cijfer vervalVerlening"))
        .singleElement()
        .satisfies(
            hole -> {
              assertThat(hole.severity()).isEqualTo(Severity.FOUT);
              assertThat(hole.from()).isEqualTo(LocalDate.of(2026, 9, 30));
              assertThat(hole.until()).isEqualTo(LocalDate.of(2026, 9, 30));
              assertThat(hole.article()).isEqualTo("BVVN art. 60b");
            });
  }

  @Test
  void aHoleThatSaysWhyIsARemark() {
    assertThat(new ChangedLaw().findings("naturalisatie", Kind.CIJFER))
        .hasSize(2)
        .allSatisfy(
            hole -> {
              assertThat(hole.severity()).isEqualTo(Severity.LET_OP);
              assertThat(hole.text()).contains("De bedragen van 2012 tot en met 2025");
            });
  }

  @Test
  void aFigureWithTwoValuesOnOneDayIsRefused() {
    ChangedLaw law =
        new ChangedLaw()
            .with(
                "decision-tables/naturalisatie/cijfers.yaml",
                "{ rij: r010, van: 2009-03-01, waarde: P1Y, bron: \"BVVN art. 60b\"",
                "{ rij: r010, van: 2009-03-01, totEnMet: 2026-10-05, waarde: P1Y, bron: \"BVVN art. 60b\"");

    assertThat(law.findings("naturalisatie", Kind.LAADT_NIET))
        .singleElement()
        .extracting(Finding::text)
        .asString()
        .contains("vervalVerlening");
  }
}
