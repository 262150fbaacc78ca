package nl.toetssteen.law;

import static nl.toetssteen.law.SmallLaw.FIGURES;
import static nl.toetssteen.law.SmallLaw.JUDGEMENTS;
import static nl.toetssteen.law.SmallLaw.REGISTER;
import static nl.toetssteen.law.SmallLaw.TABLE;
import static nl.toetssteen.law.SmallLaw.replaces;
import static nl.toetssteen.law.SmallLaw.wijziging;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import nl.toetssteen.law.content.Figure;
import nl.toetssteen.law.files.LawFiles;
import org.junit.jupiter.api.Test;

/** The law before and after a proposal comes into force. */
class LawViewTest {
  private static final LocalDate START = LocalDate.of(2027, 1, 1);

  private static final LawFiles FILES =
      SmallLaw.filesWith(
          Map.of(
              "amendments/voorstellen.yaml",
              "voorstellen: [tien, tafel]\n",
              "amendments/tien/wijziging.yaml",
              wijziging("tien", "onbekend", replaces(FIGURES), replaces(JUDGEMENTS)),
              "amendments/tien/" + FIGURES,
              SmallLaw.figures("termijn", "r900", "INWERKING", "P10Y"),
              "amendments/tien/" + JUDGEMENTS,
              SmallLaw.judgement("naturalisatie.opgenomen", "Nieuw?"),
              "amendments/tafel/wijziging.yaml",
              wijziging("tafel", "2028-01-01", replaces(TABLE), replaces(REGISTER)),
              "amendments/tafel/" + TABLE,
              "<definitions id=\"tafel\"/>",
              "amendments/tafel/" + REGISTER,
              SmallLaw.register("NL")));

  private static final LawLibrary LAW = new LawLibrary(FILES, Proposals.shipped(FILES));

  private static final List<ProposalChoice> BOTH =
      List.of(new ProposalChoice("tien", START), new ProposalChoice("tafel", null));

  @Test
  void withoutProposalsItIsTheBase() {
    LawView view = LAW.view(List.of(), START);

    assertThat(view.key()).isEmpty();
    assertThat(view.active()).isEmpty();
    assertThat(view.commencements()).isEmpty();
    assertThat(text(view, TABLE)).isEqualTo("<definitions/>");
    assertThat(term(view)).isEqualTo(Period.ofYears(5));
  }

  @Test
  void aProposalHoldsFromItsCommencementOn() {
    LawView before = LAW.view(BOTH, START.minusDays(1));
    LawView from = LAW.view(BOTH, START);

    assertThat(before.active()).isEmpty();
    assertThat(term(before)).isEqualTo(Period.ofYears(5));
    assertThat(from.active()).containsExactly("tien");
    assertThat(term(from)).isEqualTo(Period.ofYears(10));
  }

  @Test
  void everyViewKnowsTheCommencementOfAllThatWasChosen() {
    assertThat(LAW.view(BOTH, START.minusYears(1)).commencements())
        .containsExactly(Map.entry("tafel", LocalDate.of(2028, 1, 1)), Map.entry("tien", START));
  }

  @Test
  void tablesAndRegistersAreReplacedWhole() {
    LawView view = LAW.view(BOTH, LocalDate.of(2028, 1, 1));

    assertThat(text(view, TABLE)).isEqualTo("<definitions id=\"tafel\"/>");
    assertThat(view.owner(TABLE)).contains("tafel");
    assertThat(view.register("naturalisatie", "landen").rows())
        .extracting(row -> row.row().sleutel())
        .containsExactly("NL");
  }

  @Test
  void figuresAndJudgementsAreMergedAndHaveNoOwner() {
    LawView view = LAW.view(BOTH, START);

    assertThat(view.owner(FIGURES)).isEmpty();
    assertThat(text(view, FIGURES)).contains("P5Y").doesNotContain("P10Y");
    assertThat(view.judgements("naturalisatie").find("naturalisatie.opgenomen").orElseThrow())
        .satisfies(judgement -> assertThat(judgement.question()).isEqualTo("Nieuw?"));
  }

  @Test
  void sharedFiguresAndRegistersBelongToEveryDecision() {
    LawView view = LAW.view(List.of(), START);

    assertThat(view.figures("naturalisatie").all())
        .extracting(Figure::key)
        .containsExactly("termijn", "gezamenlijk");
    assertThat(view.register("naturalisatie", "feestdagen").rows()).isEmpty();
  }

  @Test
  void aRegisterThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> LAW.view(List.of(), START).register("naturalisatie", "talen"))
        .isInstanceOf(BrokenFileException.class)
        .hasMessageContaining("decision-tables/naturalisatie/talen.yaml")
        .hasMessageContaining("is missing; add it");
  }

  @Test
  void theKeyNamesTheActiveProposalsWhateverTheOrderOrTheDay() {
    LocalDate later = LocalDate.of(2030, 1, 1);
    List<ProposalChoice> reversed =
        List.of(new ProposalChoice("tafel", null), new ProposalChoice("tien", later));

    assertThat(LAW.view(BOTH, later).key())
        .isEqualTo("tafel+tien")
        .isEqualTo(LAW.view(reversed, later).key());
    assertThat(LAW.view(BOTH, START).key()).isEqualTo("tien");
  }

  private static Object term(LawView view) {
    return view.figures("naturalisatie")
        .at("termijn", LocalDate.of(2027, 6, 1), view.commencements())
        .orElseThrow()
        .value();
  }

  private static String text(LawView view, String path) {
    return new String(view.required(path), StandardCharsets.UTF_8);
  }
}
