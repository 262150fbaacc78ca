package nl.toetssteen.law;

import static nl.toetssteen.law.SmallLaw.FIGURES;
import static nl.toetssteen.law.SmallLaw.figures;
import static nl.toetssteen.law.SmallLaw.replaces;
import static nl.toetssteen.law.SmallLaw.wijziging;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import org.junit.jupiter.api.Test;

class ShippedProposalsTest {
  private static final Map<String, String> TIEN =
      Map.of(
          "amendments/voorstellen.yaml",
          "voorstellen: [tien]\n",
          "amendments/tien/wijziging.yaml",
          wijziging("tien", "onbekend", replaces(FIGURES)),
          "amendments/tien/" + FIGURES,
          figures("termijn", "r900", "INWERKING", "P10Y"));

  @Test
  void theListedProposalsAreRead() {
    Proposals shipped = Proposals.shipped(SmallLaw.filesWith(TIEN));

    assertThat(shipped.all()).extracting(Proposal::id).containsExactly("tien");
    assertThat(shipped.find("tien").orElseThrow().changes()).containsExactly(FIGURES + "#termijn");
    assertThat(shipped.find("twaalf")).isEmpty();
  }

  @Test
  void theFaultsOfAllProposalsAreNamedTogether() {
    assertThat(
            faults(
                Map.of(
                    "amendments/voorstellen.yaml",
                    "voorstellen: [weg, tien, anders]\n",
                    "amendments/tien/wijziging.yaml",
                    wijziging("tien", "onbekend", replaces(FIGURES)),
                    "amendments/anders/wijziging.yaml",
                    wijziging("elf", "onbekend", replaces(FIGURES)),
                    "amendments/anders/" + FIGURES,
                    figures("termijn", "r900", "INWERKING", "P11Y"))))
        .containsExactly(
            "weg/wijziging.yaml: is missing; describe the amendment there",
            "tien/" + FIGURES + ": is named under bestanden but absent; add or remove it",
            "anders/wijziging.yaml: id: must be anders, like the folder");
  }

  @Test
  void theListItselfIsReadStrictly() {
    assertThat(faults(Map.of("amendments/voorstellen.yaml", "voorstellen: [a, a, ../b]\nx: y\n")))
        .containsExactly(
            "x: unknown key; known here: voorstellen",
            "voorstellen: \"../b\" cannot be an id",
            "voorstellen: names a proposal twice");
    assertThat(faults(Map.of())).containsExactly("is missing; add it");
  }

  @Test
  void anIdIsGivenOnce() {
    Proposals shipped = Proposals.shipped(SmallLaw.filesWith(TIEN));
    Proposal tien = shipped.find("tien").orElseThrow();

    assertThat(Proposals.none().with(tien).all()).containsExactly(tien);
    assertThatThrownBy(() -> shipped.with(tien))
        .isInstanceOf(BrokenFileException.class)
        .hasMessageContaining("id: \"tien\" is the id of another proposal; use another");
  }

  private static List<String> faults(Map<String, String> more) {
    return catchThrowableOfType(
            BrokenFileException.class, () -> Proposals.shipped(SmallLaw.filesWith(more)))
        .faults();
  }
}
