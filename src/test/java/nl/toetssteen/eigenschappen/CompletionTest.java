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

/** What is decided while facts are missing holds whatever they turn out to be. */
class CompletionTest {
  private static final int DOSSIERS = Integer.getInteger("toetssteen.aanvullen.dossiers", 40);
  private static final int COMPLETIONS = Integer.getInteger("toetssteen.aanvullen.keren", 8);
  private static final int MOST_GAPS = 8;
  private static final int ATTEMPTS = 10;

  static Stream<String> decisions() {
    return Dossiers.decisions().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("decisions")
  void whatIsDecidedHoldsOnEveryCompletion(String decision) {
    Dossiers dossiers = new Dossiers(decision, 2);
    List<String> found = new ArrayList<>();
    int decided = 0;
    for (Verzoek request : dossiers.next(DOSSIERS)) {
      List<Gap> gaps = gaps(request, dossiers);
      Verzoek partial = request;
      for (Gap gap : gaps) {
        partial = gap.without(partial);
      }
      Antwoord less = Dossiers.TOETSSTEEN.toets(partial).antwoord();
      decided += less.status().equals(Antwoord.BESLIST) ? 1 : 0;
      for (int i = 0; i < COMPLETIONS; i++) {
        Verzoek complete = i == 0 ? request : completion(request, gaps, dossiers);
        Antwoord more = Dossiers.TOETSSTEEN.toets(complete).antwoord();
        Contradictions.of(less, more)
            .forEach(text -> found.add(text + " without " + gaps + " of " + complete.json()));
      }
    }
    System.out.printf("%s: %d of %d with gaps are decided%n", decision, decided, DOSSIERS);

    assertThat(found).isEmpty();
    assertThat(decided).as("requests with gaps that are decided").isPositive();
  }

  private static List<Gap> gaps(Verzoek request, Dossiers dossiers) {
    List<Gap> gaps = new ArrayList<>(Gap.all(request, dossiers.facts()));
    Collections.shuffle(gaps, dossiers.random());
    return gaps.subList(0, 1 + dossiers.random().nextInt(MOST_GAPS));
  }

  /** Other facts in the gaps; the original where those would contradict the rest. */
  private static Verzoek completion(Verzoek request, List<Gap> gaps, Dossiers dossiers) {
    Verzoek complete = request;
    for (Gap gap : gaps) {
      for (int i = 0; i < ATTEMPTS; i++) {
        Verzoek filled = gap.filled(complete, dossiers);
        if (Dossiers.isValid(filled)) {
          complete = filled;
          break;
        }
      }
    }
    return complete;
  }
}
