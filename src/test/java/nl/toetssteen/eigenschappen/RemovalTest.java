package nl.toetssteen.eigenschappen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.toetssteen.Verzoek;
import nl.toetssteen.explain.answer.Antwoord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Saying less may leave a question open, and never turns an answer into another. */
class RemovalTest {
  private static final int DOSSIERS = Integer.getInteger("toetssteen.weglaten.dossiers", 40);
  private static final int GAPS = Integer.getInteger("toetssteen.weglaten.gaten", 12);
  private static final int LEAST_DECIDED = 30;

  static Stream<String> decisions() {
    return Dossiers.decisions().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("decisions")
  void leavingOutOneThingContradictsNothing(String decision) {
    Dossiers dossiers = new Dossiers(decision, 1);
    int decided = 0;
    List<String> found = new ArrayList<>();
    for (Verzoek request : dossiers.next(DOSSIERS)) {
      Antwoord whole = Dossiers.TOETSSTEEN.toets(request).antwoord();
      decided += whole.status().equals(Antwoord.BESLIST) ? 1 : 0;
      List<Gap> gaps = new ArrayList<>(Gap.all(request, dossiers.facts()));
      Collections.shuffle(gaps, dossiers.random());
      for (Gap gap : gaps.subList(0, Math.min(GAPS, gaps.size()))) {
        Antwoord less = Dossiers.TOETSSTEEN.toets(gap.without(request)).antwoord();
        Contradictions.of(less, whole)
            .forEach(text -> found.add("without " + gap + ": " + text + " in " + request.json()));
      }
    }
    System.out.printf("%s: %d of %d dossiers are decided%n", decision, decided, DOSSIERS);

    assertThat(found).isEmpty();
    assertThat(100 * decided / DOSSIERS)
        .as("percentage of whole dossiers that are decided")
        .isGreaterThanOrEqualTo(LEAST_DECIDED);
  }
}
