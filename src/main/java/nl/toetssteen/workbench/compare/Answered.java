package nl.toetssteen.workbench.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.explain.answer.Kader;
import nl.toetssteen.explain.answer.Termijn;
import nl.toetssteen.explain.answer.Uitkomst;
import nl.toetssteen.explain.answer.Voorwaarde;

/**
 * What one answer says, in a form that can be held against another.
 *
 * @param outcomes code, or status while undecided, of the case ("") and of each subject
 * @param consequences what follows from it: dates and amounts of the outcome, and terms
 * @param conditions by subject and id
 * @param frameworks the regimes that applied
 */
record Answered(
    Map<String, String> outcomes,
    Map<String, String> consequences,
    Map<String, Voorwaarde> conditions,
    List<Kader> frameworks) {

  static Answered of(Antwoord answer) {
    Answered answered =
        new Answered(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
    answered.add("", answer);
    return answered;
  }

  /** A request that is refused under this law. */
  static Answered refused(String path) {
    return new Answered(Map.of("", "GEWEIGERD " + path), Map.of(), Map.of(), List.of());
  }

  private void add(String subject, Antwoord answer) {
    String own = answer.onderwerp() == null ? subject : name(answer);
    if (own.equals(subject) ? subject.isEmpty() && answer.beslissing() != null : true) {
      Uitkomst outcome = answer.uitkomst();
      outcomes.put(own, outcome == null ? answer.status() : outcome.code());
      if (outcome != null) {
        outcome.gegevens().forEach((label, value) -> consequence(own, label, value.toString()));
      }
    }
    for (Termijn clock : answer.klokken()) {
      consequence(own, clock.naam(), period(clock.begin()) + " - " + period(clock.eind()));
    }
    answer.voorwaarden().forEach(c -> conditions.putIfAbsent(key(own, c.id()), c));
    frameworks.addAll(answer.toetsingskader());
    answer.deeltoetsingen().forEach(part -> add(own, part));
  }

  private void consequence(String subject, String label, String value) {
    consequences.put(key(subject, label), value);
  }

  private static String period(@org.jspecify.annotations.Nullable LocalDate day) {
    return Objects.toString(day, "onbekend");
  }

  private static String name(Antwoord answer) {
    return answer.ref() == null ? Objects.requireNonNull(answer.onderwerp()) : answer.ref();
  }

  private static String key(String subject, String id) {
    return subject.isEmpty() ? id : subject + ": " + id;
  }

  /** Whether every outcome is decided. */
  boolean decided() {
    return outcomes.values().stream()
        .noneMatch(o -> o.equals("GEGEVENS_ONTBREKEN") || o.equals("BEOORDELING_VEREIST"));
  }

  /** The outcomes in words. */
  String text() {
    if (outcomes.size() == 1) {
      return outcomes.values().iterator().next();
    }
    List<String> told = new ArrayList<>();
    outcomes.forEach((subject, o) -> told.add(subject.isEmpty() ? o : subject + " " + o));
    return String.join(", ", told);
  }
}
