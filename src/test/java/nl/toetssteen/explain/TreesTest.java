package nl.toetssteen.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.Verzoek;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.explain.answer.Boom;
import nl.toetssteen.rest.RunningServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The tree says the same as the answer: its leaves as the conditions, its branches as the outcome.
 */
class TreesTest {

  private static final Toetssteen LAW = RunningServer.LAW;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "asielstatus",
        "beslistermijn",
        "dublin",
        "moratorium",
        "nareis",
        "naturalisatie",
        "naturalisatie-onvolledig"
      })
  void agreesWithTheAnswer(String example) throws Exception {
    Verzoek request = LAW.lees(Files.readAllBytes(Path.of("docs/voorbeelden", example + ".json")));

    agrees(LAW.toets(request).antwoord(), LAW.boom(request));
  }

  private static void agrees(Antwoord answer, Boom tree) {
    Map<String, String> outcomes = new HashMap<>();
    answer.voorwaarden().forEach(c -> outcomes.put(c.id(), c.uitkomst()));
    tree.takken().forEach(branch -> branch.knopen().forEach(node -> leaves(node, outcomes)));
    assertThat(outcomes.keySet()).containsAll(tree.dragend());
    List<String> holding =
        tree.takken().stream()
            .filter(branch -> branch.stand().equals("VOLDAAN"))
            .map(Boom.Tak::code)
            .toList();
    if (!tree.takken().isEmpty()) {
      assertThat(holding)
          .isEqualTo(answer.uitkomst() == null ? List.of() : List.of(answer.uitkomst().code()));
    }
    assertThat(tree.delen()).hasSameSizeAs(answer.deeltoetsingen());
    for (int i = 0; i < tree.delen().size(); i++) {
      agrees(answer.deeltoetsingen().get(i), tree.delen().get(i));
    }
  }

  private static void leaves(Boom.Knoop node, Map<String, String> outcomes) {
    if (node.soort().equals("VOORWAARDE")) {
      assertThat(node.uitkomst()).as(node.naam()).isEqualTo(outcomes.get(node.naam()));
    }
    node.delen().forEach(part -> leaves(part, outcomes));
  }
}
