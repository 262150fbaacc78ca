package nl.toetssteen.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import nl.toetssteen.explain.answer.Ommekeer;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An outcome that is as good as another is no way out of it. */
class EvenGoodTest {

  @ParameterizedTest
  @CsvSource({"'', HIER DAAR", "'evenGoed: true,', HIER"})
  void onlyABetterOutcomeIsAWayOut(String alike, String waysOut) {
    String found =
        String.join(
            " ",
            law(alike)
                .askAll("2026-01-15", "{\"eis\": \"NEE\", \"kant\": \"NEE\"}")
                .neeTenzij()
                .stream()
                .map(Ommekeer::uitkomst)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList());

    assertThat(found).isEqualTo(waysOut);
  }

  @Test
  void theFirstOutcomeHasNothingToBeAsGoodAs() {
    TinyLaw law =
        TinyLaw.knowing("eis: jaNee")
            .always("recht")
            .conditions("eis")
            .tree(
                TinyLaw.regime("recht", "NEE", "JA")
                    .replace("{code: NEE,", "{code: NEE, evenGoed: true,"));

    assertThatThrownBy(() -> law.load().feiten("proef"))
        .isInstanceOf(BrokenFileException.class)
        .hasMessageContaining("The first outcome is not `evenGoed`: there is none before it");
  }

  private static TinyLaw law(String alike) {
    return TinyLaw.knowing("eis: jaNee", "kant: jaNee")
        .always("recht")
        .conditions("eis", "kant")
        .tree(
            """
            recht:
              naam: recht
              bron: Proefwet art. 1
              voorwaarden:
                proef.eis: {naam: De eis, tabel: proef/eis}
                proef.kant: {naam: De kant, tabel: proef/kant}
              uitkomsten:
                - {code: GINDS, als: {EN: [{NIET: proef.eis}, {NIET: proef.kant}]}, tekst: Ginds}
                - {code: DAAR, %s als: {NIET: proef.eis}, tekst: Daar}
                - {code: HIER, tekst: Hier}
            """
                .formatted(alike));
  }
}
