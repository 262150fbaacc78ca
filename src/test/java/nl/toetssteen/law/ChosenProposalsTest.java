package nl.toetssteen.law;

import static nl.toetssteen.law.SmallLaw.FIGURES;
import static nl.toetssteen.law.SmallLaw.JUDGEMENTS;
import static nl.toetssteen.law.SmallLaw.TABLE;
import static nl.toetssteen.law.SmallLaw.replaces;
import static nl.toetssteen.law.SmallLaw.wijziging;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.toetssteen.facts.InvalidInputException;
import nl.toetssteen.facts.Violation;
import nl.toetssteen.law.files.LawFiles;
import org.junit.jupiter.api.Test;

/** What a request is told when its choice of proposals cannot be. */
class ChosenProposalsTest {
  private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
  private static final LawLibrary LAW = library();

  @Test
  void anUnknownProposalIsAnsweredWithTheKnownOnes() {
    assertThat(violations(choice("Jan Jansen", DAY)))
        .containsExactly(
            new Violation(
                "voorstellen[0]",
                "Dit voorstel is niet bekend. Bekend zijn: elf, tafel, tien, vast."));
    assertThat(violations(new LawLibrary(SmallLaw.files(), Proposals.none()), choice("tien", DAY)))
        .extracting(Violation::message)
        .containsExactly("Dit voorstel is niet bekend. Er zijn geen voorstellen.");
  }

  @Test
  void aDayOfCommencementIsAskedWhereNoneIsKnown() {
    assertThat(violations(choice("tien", null)))
        .containsExactly(
            new Violation(
                "voorstellen[0]",
                "Van voorstel tien is de dag van inwerkingtreding niet bekend."
                    + " Geef zelf een dag op bij inwerking."));
  }

  @Test
  void aFixedDayOfCommencementCannotBeMoved() {
    assertThat(violations(choice("vast", DAY)))
        .containsExactly(
            new Violation(
                "voorstellen[0]",
                "Voorstel vast treedt in werking op 2028-01-01, niet op 2027-01-01."
                    + " Laat inwerking weg of neem die dag."));
    assertThat(LAW.view(List.of(choice("vast", LocalDate.of(2028, 1, 1))), DAY).commencements())
        .containsEntry("vast", LocalDate.of(2028, 1, 1));
  }

  @Test
  void aProposalIsChosenOnce() {
    assertThat(violations(choice("tien", DAY), choice("tien", DAY)))
        .containsExactly(
            new Violation(
                "voorstellen[1]", "Voorstel tien is twee keer gekozen. Noem het één keer."));
  }

  @Test
  void twoProposalsThatChangeTheSameAreRefusedTogether() {
    assertThat(violations(choice("tien", DAY), choice("elf", DAY), choice("tafel", DAY)))
        .containsExactly(
            new Violation(
                "voorstellen[1]",
                "De voorstellen tien en elf wijzigen allebei "
                    + JUDGEMENTS
                    + ", sleutel naturalisatie.opgenomen. Kies één van de twee."),
            new Violation(
                "voorstellen[1]",
                "De voorstellen tien en elf wijzigen allebei "
                    + FIGURES
                    + ", sleutel termijn. Kies één van de twee."));
    assertThat(violations(choice("tafel", DAY), choice("vast", null)))
        .containsExactly(
            new Violation(
                "voorstellen[1]",
                "De voorstellen tafel en vast wijzigen allebei "
                    + TABLE
                    + ". Kies één van de twee."));
  }

  @Test
  void proposalsThatChangeDifferentKeysOfOneFileCombine() {
    LawView view = LAW.view(List.of(choice("vast", null), choice("tien", DAY)), DAY.plusYears(5));

    assertThat(view.active()).containsExactly("tien", "vast");
    assertThat(view.figures("naturalisatie").find("vast")).isPresent();
    assertThat(view.figures("naturalisatie").find("termijn").orElseThrow().rows()).hasSize(2);
  }

  @Test
  void everythingWrongIsSaidTogether() {
    assertThat(violations(choice("x", DAY), choice("tien", null), choice("vast", DAY)))
        .extracting(Violation::path)
        .containsExactly("voorstellen[0]", "voorstellen[1]", "voorstellen[2]");
  }

  private static ProposalChoice choice(String id, LocalDate commencement) {
    return new ProposalChoice(id, commencement);
  }

  private static List<Violation> violations(ProposalChoice... choices) {
    return violations(LAW, choices);
  }

  private static List<Violation> violations(LawLibrary law, ProposalChoice... choices) {
    return catchThrowableOfType(
            InvalidInputException.class, () -> law.view(List.of(choices), DAY.plusYears(9)))
        .violations();
  }

  private static LawLibrary library() {
    Map<String, String> files = new TreeMap<>();
    files.put("amendments/voorstellen.yaml", "voorstellen: [tien, elf, tafel, vast]\n");
    for (String id : List.of("tien", "elf")) {
      files.put(
          "amendments/" + id + "/wijziging.yaml",
          wijziging(id, "onbekend", replaces(FIGURES), replaces(JUDGEMENTS)));
      files.put(
          "amendments/" + id + "/" + FIGURES,
          SmallLaw.figures("termijn", "r900", "INWERKING", "P10Y"));
      files.put(
          "amendments/" + id + "/" + JUDGEMENTS,
          SmallLaw.judgement("naturalisatie.opgenomen", "Nieuw?"));
    }
    files.put("amendments/tafel/wijziging.yaml", wijziging("tafel", "onbekend", replaces(TABLE)));
    files.put("amendments/tafel/" + TABLE, "<definitions/>");
    files.put(
        "amendments/vast/wijziging.yaml",
        wijziging("vast", "2028-01-01", replaces(TABLE), replaces(FIGURES)));
    files.put("amendments/vast/" + TABLE, "<definitions/>");
    files.put("amendments/vast/" + FIGURES, SmallLaw.figures("vast", "r010", "INWERKING", "P1Y"));
    LawFiles law = SmallLaw.filesWith(files);
    return new LawLibrary(law, Proposals.shipped(law));
  }
}
