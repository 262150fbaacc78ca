package nl.toetssteen.web.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.explain.answer.Boom;
import nl.toetssteen.explain.answer.Kader;
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
 * @param possible the outcomes that are still possible, while it is open and they are few
 * @param data what belongs to the outcome: label and value
 * @param counts how many conditions have which outcome, in words
 */
public record AnswerView(
    String title,
    String status,
    String conclusion,
    List<String> possible,
    List<ConditionView.UsedFact> data,
    List<Kader> frameworks,
    List<ConditionGroup> conditions,
    String counts,
    List<Missing> missing,
    List<Oordeel> judgements,
    List<Termijn> clocks,
    @Nullable ClocksView clockPicture,
    List<Trede> ladder,
    List<SignalView> signals,
    List<SubjectView> subjects,
    List<AnswerView> parts,
    List<String> notTested,
    @Nullable Ontvangstbewijs receipt) {

  private static final int FEW = 5;
  private static final Map<String, String> CONCLUSIONS =
      Map.of(
          "GEGEVENS_ONTBREKEN", "Er is nog geen uitkomst: er ontbreken gegevens.",
          "BEOORDELING_VEREIST", "Er is nog geen uitkomst: eerst is een oordeel nodig.",
          "NIET_VAN_TOEPASSING", "Deze vraag is hier niet van toepassing.",
          "BESLIST", "De onderdelen hebben elk een eigen uitkomst.");

  /** A fact that is missing and still matters. */
  public record Missing(String target, String question, String who) {}

  static AnswerView of(Antwoord answer, Boom tree, LocalDate referenceDate, FactText text) {
    return new AnswerView(
        title(answer, text),
        answer.status(),
        conclusion(answer),
        possible(answer, tree),
        data(answer.uitkomst()),
        answer.toetsingskader(),
        conditions(answer, tree, text),
        counts(answer),
        answer.ontbrekend().stream()
            .map(m -> new Missing(m.feit(), m.vraag(), Words.ofCode(m.wie())))
            .toList(),
        answer.beoordelingen(),
        answer.klokken(),
        ClocksView.of(answer.klokken(), referenceDate),
        answer.kandidaten(),
        answer.signalen().stream().map(signal -> SignalView.of(signal, text)).toList(),
        SubjectView.of(answer, referenceDate, text),
        parts(answer, tree, referenceDate, text),
        Objects.requireNonNullElse(answer.nietGetoetst(), List.of()),
        answer.ontvangstbewijs());
  }

  private static List<String> possible(Antwoord answer, Boom tree) {
    List<String> open =
        tree.takken().stream()
            .filter(branch -> !branch.stand().equals("NIET_VOLDAAN"))
            .map(branch -> Words.ofCode(branch.code()))
            .toList();
    return answer.uitkomst() != null || open.size() > FEW ? List.of() : open;
  }

  private static List<AnswerView> parts(
      Antwoord answer, Boom tree, LocalDate referenceDate, FactText text) {
    List<AnswerView> parts = new ArrayList<>();
    for (int i = 0; i < answer.deeltoetsingen().size(); i++) {
      parts.add(of(answer.deeltoetsingen().get(i), tree.delen().get(i), referenceDate, text));
    }
    return parts;
  }

  /** What a part is about: subject, regime and reading; empty for the answer as a whole. */
  public static String title(Antwoord answer, FactText text) {
    String subject = answer.onderwerp() == null ? null : text.label(answer.onderwerp());
    String reading = answer.lezing() == null ? null : text.reading(answer.lezing());
    return Stream.of(subject, regime(answer), reading)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private static List<ConditionGroup> conditions(Antwoord answer, Boom tree, FactText text) {
    return ConditionGroup.of(
        answer.voorwaarden().stream()
            .map(c -> ConditionView.of(c, tree.dragend().contains(c.id()), text))
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

  /** What it comes to, in one sentence. */
  public static String conclusion(Antwoord answer) {
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
}
