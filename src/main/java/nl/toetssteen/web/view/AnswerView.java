package nl.toetssteen.web.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.explain.answer.Kader;
import nl.toetssteen.explain.answer.Ommekeer;
import nl.toetssteen.explain.answer.Ontvangstbewijs;
import nl.toetssteen.explain.answer.Oordeel;
import nl.toetssteen.explain.answer.Termijn;
import nl.toetssteen.explain.answer.Trede;
import nl.toetssteen.explain.answer.Uitkomst;
import org.jspecify.annotations.Nullable;

/**
 * An answer, or one part of it, ready to be shown.
 *
 * @param title what the part is about; empty for the answer as a whole
 * @param data what belongs to the outcome: label and value
 * @param counts how many conditions have which outcome, in words
 */
public record AnswerView(
    String title,
    String status,
    String conclusion,
    List<ConditionView.UsedFact> data,
    List<Kader> frameworks,
    List<ConditionGroup> conditions,
    String counts,
    List<Missing> missing,
    List<Oordeel> judgements,
    List<Ommekeer> turns,
    @Nullable TimelineView timeline,
    List<Termijn> clocks,
    @Nullable ClocksView clockPicture,
    List<Trede> ladder,
    List<SignalView> signals,
    List<SubjectView> subjects,
    List<AnswerView> parts,
    List<String> notTested,
    @Nullable Ontvangstbewijs receipt) {

  private static final Map<String, String> CONCLUSIONS =
      Map.of(
          "GEGEVENS_ONTBREKEN", "Er is nog geen uitkomst: er ontbreken gegevens.",
          "BEOORDELING_VEREIST", "Er is nog geen uitkomst: eerst is een oordeel nodig.",
          "NIET_VAN_TOEPASSING", "Deze vraag is hier niet van toepassing.",
          "BESLIST", "De onderdelen hebben elk een eigen uitkomst.");

  /** A fact that is missing and still matters. */
  public record Missing(String target, String question, String who) {}

  static AnswerView of(Antwoord answer, LocalDate referenceDate, FactText text) {
    return new AnswerView(
        title(answer, text),
        answer.status(),
        conclusion(answer),
        data(answer.uitkomst()),
        answer.toetsingskader(),
        conditions(answer, referenceDate, text),
        counts(answer),
        answer.ontbrekend().stream()
            .map(m -> new Missing(m.feit(), m.vraag(), Words.ofCode(m.wie())))
            .toList(),
        answer.beoordelingen(),
        Objects.requireNonNullElse(answer.neeTenzij(), List.of()),
        timeline(answer, referenceDate),
        answer.klokken(),
        ClocksView.of(answer.klokken(), referenceDate),
        answer.kandidaten(),
        answer.signalen().stream().map(signal -> SignalView.of(signal, text)).toList(),
        SubjectView.of(answer, referenceDate, text),
        answer.deeltoetsingen().stream().map(part -> of(part, referenceDate, text)).toList(),
        Objects.requireNonNullElse(answer.nietGetoetst(), List.of()),
        answer.ontvangstbewijs());
  }

  private static String title(Antwoord answer, FactText text) {
    String subject = answer.onderwerp() == null ? null : text.label(answer.onderwerp());
    String reading = answer.lezing() == null ? null : text.reading(answer.lezing());
    return Stream.of(subject, regime(answer), reading)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private static List<ConditionGroup> conditions(
      Antwoord answer, LocalDate referenceDate, FactText text) {
    return ConditionGroup.of(
        answer.voorwaarden().stream()
            .map(condition -> ConditionView.of(condition, referenceDate, text))
            .toList(),
        answer);
  }

  private static @Nullable String regime(Antwoord answer) {
    String id = answer.regime();
    return answer.toetsingskader().stream()
        .filter(framework -> framework.regime().equals(id))
        .map(Kader::naam)
        .findFirst()
        .orElse(id);
  }

  private static String conclusion(Antwoord answer) {
    Uitkomst outcome = answer.uitkomst();
    return outcome == null
        ? CONCLUSIONS.getOrDefault(answer.status(), Words.ofCode(answer.status()))
        : outcome.tekst();
  }

  private static List<ConditionView.UsedFact> data(@Nullable Uitkomst outcome) {
    return outcome == null
        ? List.of()
        : outcome.gegevens().entrySet().stream()
            .map(
                entry ->
                    new ConditionView.UsedFact(
                        Words.capital(Words.ofName(entry.getKey())),
                        FactText.text(String.valueOf(entry.getValue()))))
            .toList();
  }

  private static String counts(Antwoord answer) {
    return Stream.of("VOLDAAN", "NIET_VOLDAAN", "ONBEKEND", "BEOORDELEN")
        .map(outcome -> count(answer, outcome))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String count(Antwoord answer, String outcome) {
    long count = answer.voorwaarden().stream().filter(v -> v.uitkomst().equals(outcome)).count();
    return count == 0 ? "" : count + " " + Words.ofCode(outcome).toLowerCase(java.util.Locale.ROOT);
  }

  private static @Nullable TimelineView timeline(Antwoord answer, LocalDate referenceDate) {
    return answer.tijdlijn() == null || answer.tijdlijn().isEmpty()
        ? null
        : TimelineView.of(answer.tijdlijn(), referenceDate);
  }
}
