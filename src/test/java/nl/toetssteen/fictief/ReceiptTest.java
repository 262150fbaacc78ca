package nl.toetssteen.fictief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.explain.answer.Ontvangstbewijs;
import nl.toetssteen.law.LawLibrary;
import nl.toetssteen.law.Proposals;
import nl.toetssteen.law.files.LawFiles;
import nl.toetssteen.law.files.LayeredFiles;
import nl.toetssteen.law.files.MemoryFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The receipt makes an answer replayable: same law and same input, same bytes. */
class ReceiptTest {

  @Test
  void theSameQuestionGivesTheSameBytes() {
    byte[] first = PetLaw.TOETSSTEEN.toets(question().request()).json();
    byte[] again = law(Map.of()).toets(question().request().json().toString().getBytes(UTF)).json();

    assertThat(again).isEqualTo(first);
  }

  @Test
  void otherInputGivesAnotherReceiptForTheSameLaw() {
    Ontvangstbewijs one = question().answer().ontvangstbewijs();
    Ontvangstbewijs other = question().pet("mies").answer().ontvangstbewijs();

    assertThat(one.regelset()).matches("sha256:[0-9a-f]{64}").isEqualTo(other.regelset());
    assertThat(one.invoer()).matches("sha256:[0-9a-f]{64}").isNotEqualTo(other.invoer());
  }

  @Test
  void theOrderOfKeysIsNoOtherInput() {
    String json =
        """
        {"feiten": {"dieren": {"items": [], "volledig": "JA"}}, "peildatum": "2026-02-01",
         "beslissing": "huisdierpas"}
        """;
    String sorted =
        """
        {"beslissing": "huisdierpas", "feiten": {"dieren": {"volledig": "JA", "items": []}},
         "peildatum": "2026-02-01"}
        """;

    assertThat(receipt(json)).isEqualTo(receipt(sorted));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rules/regelingen.yaml",
        "rules/beslissingen.yaml",
        "rules/huisdierpas/feiten.yaml",
        "rules/huisdierpas/bevindingen.yaml",
        "rules/huisdierpas/bevoegd.drl",
        "decision-tables/huisdierpas/voorwaarden.yaml",
        "decision-tables/huisdierpas/cijfers.yaml",
        "decision-tables/huisdierpas/beoordelingen.yaml",
        "decision-tables/huisdierpas/soorten.yaml"
      })
  void everyFileOfTheLawIsInTheReceipt(String path) {
    String changed = new String(PetLaw.FILES.required(path), UTF) + "\n# changed\n";
    Ontvangstbewijs other =
        law(Map.of(path, changed)).toets(question().request()).antwoord().ontvangstbewijs();

    assertThat(other.regelset()).isNotEqualTo(question().answer().ontvangstbewijs().regelset());
  }

  @Test
  void aProposalThatWasChosenIsInTheReceiptEvenBeforeItsCommencement() {
    Ontvangstbewijs chosen =
        question().assuming("pas-duurder", "2030-01-01").answer().ontvangstbewijs();

    assertThat(chosen.regelset()).isNotEqualTo(question().answer().ontvangstbewijs().regelset());
  }

  private static final java.nio.charset.Charset UTF = StandardCharsets.UTF_8;

  private static PetQuestion question() {
    return PetQuestion.on("2026-02-01").pet("rex");
  }

  private static Ontvangstbewijs receipt(String json) {
    return PetLaw.TOETSSTEEN.toets(json.getBytes(UTF)).antwoord().ontvangstbewijs();
  }

  private static Toetssteen law(Map<String, String> changed) {
    Map<String, byte[]> files = new TreeMap<>();
    changed.forEach((path, text) -> files.put(path, text.getBytes(UTF)));
    LawFiles layered = new LayeredFiles(java.util.List.of(new MemoryFiles(files), PetLaw.FILES));
    return Toetssteen.over(new LawLibrary(layered, Proposals.none()), PetLaw.UNITS);
  }
}
