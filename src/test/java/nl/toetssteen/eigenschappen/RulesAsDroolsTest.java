package nl.toetssteen.eigenschappen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.Verzoek;
import nl.toetssteen.facts.InvalidInputException;
import nl.toetssteen.workbench.cases.Case;
import nl.toetssteen.workbench.cases.CaseFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our own program of the rules answers every case as Drools does, to the byte. */
class RulesAsDroolsTest {
  private static final int DOSSIERS = Integer.getInteger("toetssteen.regels.dossiers", 100);
  private static final double LEFT_OUT = 0.2;
  private static final List<Case> CASES = CaseFile.readAll(Path.of("src/test/cases"));
  private static final Toetssteen BY_DROOLS = Drools.laden();

  static Stream<String> decisions() {
    return Dossiers.decisions().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("decisions")
  void everyCaseHasTheSameAnswer(String decision) {
    for (Case one : CASES) {
      Verzoek request = one.request();
      if (request.beslissing().equals(decision) && request.voorstellen().isEmpty()) {
        Verzoek brief =
            new Verzoek(
                decision,
                request.peildatum(),
                request.feiten(),
                request.beoordelingen(),
                List.of(),
                Dossiers.BRIEF);

        assertThat(answer(Dossiers.TOETSSTEEN, brief))
            .as(one.name())
            .isEqualTo(answer(BY_DROOLS, brief));
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("decisions")
  void everyDossierHasTheSameAnswerWholeAndInPart(String decision) {
    Dossiers dossiers = new Dossiers(decision, 20_261_122);
    for (int i = 0; i < DOSSIERS; i++) {
      Verzoek whole = dossiers.next();
      JsonNode some = whole.feiten().deepCopy();
      leaveOut(some, dossiers.random());
      Verzoek part =
          new Verzoek(
              decision, whole.peildatum(), some, Map.of(), whole.voorstellen(), Dossiers.BRIEF);

      for (Verzoek request : List.of(whole, part)) {
        assertThat(answer(Dossiers.TOETSSTEEN, request))
            .as("dossier %d: %s", i, request.json())
            .isEqualTo(answer(BY_DROOLS, request));
      }
    }
  }

  /** One in so many facts is not known, or a whole branch of them. */
  private static void leaveOut(JsonNode facts, Random random) {
    for (Iterator<JsonNode> all = facts.elements(); all.hasNext(); ) {
      JsonNode fact = all.next();
      if (facts.isObject() && random.nextDouble() < LEFT_OUT) {
        all.remove();
      } else {
        leaveOut(fact, random);
      }
    }
  }

  private static String answer(Toetssteen by, Verzoek request) {
    try {
      return new String(by.toets(request).json(), StandardCharsets.UTF_8);
    } catch (InvalidInputException refused) {
      return String.valueOf(refused.getMessage());
    }
  }
}
