package nl.toetssteen.eigenschappen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.toetssteen.Verzoek;
import nl.toetssteen.engine.Engine;
import nl.toetssteen.engine.loading.DecisionLaw;
import nl.toetssteen.engine.loading.RegimeLaw;
import nl.toetssteen.engine.program.Program;
import nl.toetssteen.engine.program.Variable;
import nl.toetssteen.engine.rules.KogitoRuleUnits;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.explain.answer.Voorwaarde;
import nl.toetssteen.law.LawLibrary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who says nothing hears no "no", save where the law lets an unanswered judgement count as one
 * because it follows the answer.
 */
class NothingKnownTest {
  private static final int STEP = 173;
  private static final Engine ENGINE = new Engine(LawLibrary.shipped(), new KogitoRuleUnits());

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
    Set<String> following = following(decision);
    first
        .datesUntil(Dossiers.TOETSSTEEN.bijgewerktTot().plusYears(4), java.time.Period.ofDays(STEP))
        .forEach(
            day -> {
              Antwoord answer = ask(decision, day);

              assertThat(answer.status()).as("on %s", day).isEqualTo("GEGEVENS_ONTBREKEN");
              assertThat(answer.uitkomst()).as("on %s", day).isNull();
              assertThat(answer.ontbrekend()).as("on %s", day).isNotEmpty();
              assertThat(refused(answer)).as("refused on %s", day).isSubsetOf(following);
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

  /** Conditions that rest on a judgement which need not be answered. */
  private static Set<String> following(String decision) {
    DecisionLaw law = ENGINE.law(decision);
    Set<String> following = new TreeSet<>();
    for (RegimeLaw regime : law.regimes().values()) {
      for (Program level : List.of(regime.own(), regime.subject())) {
        for (Program.Condition condition : level.conditions()) {
          Set<String> judgements = new TreeSet<>();
          level
              .tables()
              .get(condition.table())
              .inputs()
              .forEach(
                  input ->
                      input.reads(
                          slot -> {
                            if (level.variables().get(slot) instanceof Variable.Leaf leaf
                                && leaf.kind() == Variable.Kind.JUDGEMENT) {
                              judgements.add(leaf.key());
                            }
                          }));
          if (judgements.stream()
              .anyMatch(id -> !law.judgements().find(id).orElseThrow().decisive())) {
            following.add(condition.id());
          }
        }
      }
    }
    return following;
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
