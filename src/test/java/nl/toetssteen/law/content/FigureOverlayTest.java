package nl.toetssteen.law.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import org.junit.jupiter.api.Test;

class FigureOverlayTest {
  private static final Map<String, LocalDate> IN_2027 = Map.of("tien", LocalDate.of(2027, 1, 1));

  private static final Figures BASE =
      Figures.parse(
          "cijfers.yaml",
          file(
              "termijn",
              """
              - {rij: r010, van: 2003-04-01, waarde: P5Y, bron: x, verificatie: GELEZEN}
              - {rij: r020, van: 2029-01-01, waarde: P6Y, bron: x, verificatie: GELEZEN}
              """));

  @Test
  void fromCommencementOnlyTheRowsOfTheProposalCount() {
    Figures merged =
        merge("- {rij: r900, van: INWERKING, waarde: P10Y, bron: x, verificatie: GELEZEN}\n");

    assertThat(term(merged, "2026-12-31")).isEqualTo(Period.ofYears(5));
    assertThat(term(merged, "2027-01-01")).isEqualTo(Period.ofYears(10));
    assertThat(term(merged, "2029-01-01")).isEqualTo(Period.ofYears(10));
    assertThat(merged.boundaries(IN_2027))
        .containsExactly(LocalDate.of(2003, 4, 1), LocalDate.of(2027, 1, 1));
  }

  @Test
  void aRowWithADateReachesBackToThatDate() {
    Figures merged =
        merge("- {rij: r900, van: 2020-01-01, waarde: P10Y, bron: x, verificatie: GELEZEN}\n");

    assertThat(term(merged, "2019-12-31")).isEqualTo(Period.ofYears(5));
    assertThat(term(merged, "2020-01-01")).isEqualTo(Period.ofYears(10));
  }

  @Test
  void aProposalMayHaveSeveralSteps() {
    Figures merged =
        merge(
            """
            - {rij: r900, van: INWERKING, waarde: P7Y, bron: x, verificatie: GELEZEN}
            - {rij: r910, van: 2030-01-01, totEnMet: 2030-12-31, waarde: P10Y, bron: x,
               verificatie: GELEZEN}
            """);

    assertThat(term(merged, "2029-12-31")).isEqualTo(Period.ofYears(7));
    assertThat(term(merged, "2030-06-01")).isEqualTo(Period.ofYears(10));
    assertThat(merged.at("termijn", LocalDate.of(2031, 1, 1), IN_2027))
        .as("after its last day a row of the base does not come back")
        .isEmpty();
  }

  @Test
  void aRowNamesTheProposalItComesFrom() {
    Figures merged =
        merge("- {rij: r900, van: INWERKING, waarde: P10Y, bron: x, verificatie: GELEZEN}\n");

    assertThat(merged.find("termijn").orElseThrow().rows())
        .extracting(FigureRow::proposal)
        .containsExactly(null, null, "tien");
    assertThat(BASE.find("termijn").orElseThrow().rows()).hasSize(2);
  }

  @Test
  void aNewFigureIsAdded() {
    Figures overlay =
        Figures.parseOverlay(
            "cijfers.yaml",
            file(
                "nieuw",
                "- {rij: r010, van: INWERKING, waarde: P1Y, bron: x, verificatie: GELEZEN}\n"));

    Figures merged = BASE.merge(overlay, "tien");

    assertThat(merged.at("nieuw", LocalDate.of(2026, 12, 31), IN_2027)).isEmpty();
    assertThat(merged.at("nieuw", LocalDate.of(2027, 1, 1), IN_2027)).isPresent();
  }

  @Test
  void withoutACommencementInwerkingHasNoDay() {
    Figures merged =
        merge("- {rij: r900, van: INWERKING, waarde: P10Y, bron: x, verificatie: GELEZEN}\n");

    assertThatThrownBy(() -> merged.at("termijn", LocalDate.of(2027, 1, 1), Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Row r900 starts at INWERKING; give the commencement of tien.");
  }

  @Test
  void aProposalKeepsTheKindTheTriggerAndTheRowIdsOfTheBase() {
    Figures overlay =
        Figures.parseOverlay(
            "amendments/tien/cijfers.yaml",
            """
            cijfers:
              termijn:
                naam: t
                soort: getal
                op: peildatum
                rijen: [{rij: r010, van: INWERKING, waarde: 1, bron: x, verificatie: GELEZEN}]
            """
                .getBytes(StandardCharsets.UTF_8));

    BrokenFileException broken =
        catchThrowableOfType(BrokenFileException.class, () -> BASE.merge(overlay, "tien"));

    assertThat(broken.where()).isEqualTo("amendments/tien/cijfers.yaml");
    assertThat(broken.faults())
        .containsExactly(
            "cijfers.termijn.soort: differs from the base, which says duur",
            "cijfers.termijn.op: differs from the base, which says verzoekmoment",
            "cijfers.termijn: row id r010 is taken in the base; use another");
  }

  @Test
  void sharedFiguresStandBesideThoseOfADecision() {
    Figures shared =
        Figures.parse(
            "gedeeld/cijfers.yaml",
            file(
                "loon",
                "- {rij: r010, van: 2026-01-01, waarde: P1D, bron: x, verificatie: GELEZEN}\n"));

    assertThat(BASE.and(shared).all()).extracting(Figure::key).containsExactly("termijn", "loon");
    assertThatThrownBy(() -> BASE.and(BASE))
        .isInstanceOf(BrokenFileException.class)
        .hasMessageContaining("cijfers.termijn: is also a figure of cijfers.yaml; rename one");
  }

  private static Figures merge(String rows) {
    return BASE.merge(Figures.parseOverlay("cijfers.yaml", file("termijn", rows)), "tien");
  }

  private static Object term(Figures figures, String day) {
    return figures.at("termijn", LocalDate.parse(day), IN_2027).orElseThrow().value();
  }

  private static byte[] file(String key, String rows) {
    String head =
        """
        cijfers:
          %s:
            naam: een termijn
            soort: duur
            op: verzoekmoment
            rijen:
        """
            .formatted(key);
    return (head + rows.indent(6)).getBytes(StandardCharsets.UTF_8);
  }
}
