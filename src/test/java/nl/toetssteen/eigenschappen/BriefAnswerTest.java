package nl.toetssteen.eigenschappen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.Verzoek;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.explain.answer.Kort;
import nl.toetssteen.explain.answer.Ontbrekend;
import nl.toetssteen.explain.answer.Oordeel;
import nl.toetssteen.explain.answer.Uitkomst;
import nl.toetssteen.explain.answer.Vergeleken;
import nl.toetssteen.law.Proposal;
import nl.toetssteen.law.ProposalChoice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The core of an answer is what the whole answer says, reasons left out. */
class BriefAnswerTest {
  private static final int REQUESTS = 60;

  static Stream<String> decisions() {
    return Dossiers.decisions().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("decisions")
  void saysWhatTheWholeAnswerSays(String decision) {
    Toetssteen law = Dossiers.TOETSSTEEN;
    for (Verzoek request : new Dossiers(decision, 7).next(REQUESTS)) {
      assertThat(law.kort(request.json()))
          .as("%s", request.json())
          .isEqualTo(core(law.toets(request).antwoord()));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("decisions")
  void comparesAsIfAskedTwice(String decision) {
    Toetssteen law = Dossiers.TOETSSTEEN;
    for (Verzoek drawn : new Dossiers(decision, 8).next(10)) {
      Verzoek request = drawn.met(List.of());
      for (Proposal proposal : law.voorstellen()) {
        LocalDate day = proposal.commencement() == null ? request.peildatum() : null;
        List<ProposalChoice> adopted = List.of(new ProposalChoice(proposal.id(), day));

        assertThat(law.vergelijk(request.json(), adopted))
            .isEqualTo(
                new Vergeleken(law.kort(request.json()), law.kort(request.met(adopted).json())));
      }
    }
  }

  private static Kort core(Antwoord answer) {
    Uitkomst outcome = answer.uitkomst();
    return new Kort(
        answer.beslissing(),
        answer.onderwerp(),
        answer.ref(),
        answer.regime(),
        answer.lezing(),
        answer.status(),
        outcome == null ? null : outcome.code(),
        sorted(answer.ontbrekend().stream().map(Ontbrekend::feit)),
        sorted(answer.beoordelingen().stream().map(Oordeel::id)),
        answer.deeltoetsingen().stream().map(BriefAnswerTest::core).toList());
  }

  private static List<String> sorted(Stream<String> names) {
    return names.sorted().toList();
  }
}
