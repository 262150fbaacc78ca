package nl.toetssteen.eigenschappen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.toetssteen.Verzoek;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.explain.answer.Voorwaarde;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who says nothing hears no "no". */
class NothingKnownTest {
  private static final int STEP = 173;

  static Stream<String> decisions() {
    return Dossiers.decisions().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("decisions")
  void onNoDayIsAnythingRefused(String decision) {
    LocalDate first =
        Dossiers.TOETSSTEEN.beslissingen().stream()
            .filter(info -> info.id().equals(decision))
            .findFirst()
            .orElseThrow()
            .loadedFrom();
    first
        .datesUntil(Dossiers.TOETSSTEEN.bijgewerktTot().plusYears(4), java.time.Period.ofDays(STEP))
        .forEach(
            day -> {
              Antwoord answer = ask(decision, day);

              assertThat(answer.status()).as("on %s", day).isEqualTo("GEGEVENS_ONTBREKEN");
              assertThat(answer.uitkomst()).as("on %s", day).isNull();
              assertThat(answer.ontbrekend()).as("on %s", day).isNotEmpty();
              assertThat(refused(answer)).as("refused on %s", day).isEmpty();
            });
  }

  private static List<String> refused(Antwoord answer) {
    return Stream.concat(
            answer.voorwaarden().stream()
                .filter(condition -> condition.uitkomst().equals("NIET_VOLDAAN"))
                .map(Voorwaarde::id),
            answer.deeltoetsingen().stream().flatMap(part -> refused(part).stream()))
        .toList();
  }

  private static Antwoord ask(String decision, LocalDate day) {
    return Dossiers.TOETSSTEEN
        .toets(
            new Verzoek(
                decision,
                day,
                JsonNodeFactory.instance.objectNode(),
                Map.of(),
                List.of(),
                Dossiers.BRIEF))
        .antwoord();
  }
}
