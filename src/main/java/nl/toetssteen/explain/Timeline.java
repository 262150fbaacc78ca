package nl.toetssteen.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import nl.toetssteen.engine.Comparisons;
import nl.toetssteen.engine.Engine;
import nl.toetssteen.engine.Evaluated;
import nl.toetssteen.engine.Evaluation;
import nl.toetssteen.engine.Question;
import nl.toetssteen.engine.Series;
import nl.toetssteen.engine.Status;
import nl.toetssteen.engine.program.Program;
import nl.toetssteen.explain.answer.Tijdvlak;
import nl.toetssteen.facts.Cause;
import nl.toetssteen.facts.Kandidaat.Uitkomst;
import org.jspecify.annotations.Nullable;

/**
 * The same question with the same facts on every reference date at which the answer can turn.
 *
 * <p>Those are the dates that any evaluation compares, and the days after; evaluating there may
 * bring new ones, so it goes on until there are none. What follows the reference date is told apart
 * by looking a day further.
 */
final class Timeline {
  private static final int YEARS_AHEAD = 25;

  private final Series series;
  private final Question question;
  private final LocalDate start;
  private final LocalDate horizon;
  private final NavigableMap<LocalDate, Evaluated> evaluated = new TreeMap<>();
  private final TreeSet<LocalDate> waiting = new TreeSet<>();
  private final Set<LocalDate> known = new HashSet<>();
  private final Set<LocalDate> seen = new HashSet<>();
  private boolean endless;

  private Timeline(Series series, Evaluated now) {
    this.question = now.question();
    this.series = series;
    this.start = start(now);
    this.horizon = question.referenceDate().plusYears(YEARS_AHEAD);
    evaluated.put(question.referenceDate(), now);
  }

  /** Evaluates the question on every date that matters, from the latest event on. */
  static Timeline of(Engine engine, Series series) {
    Evaluated now = series.on(series.question().referenceDate());
    Timeline timeline = new Timeline(series, now);
    timeline.add(List.of(timeline.start, now.question().referenceDate()));
    timeline.add(now.question().dossier().dates());
    timeline.add(engine.boundaries(now.question()));
    timeline.run();
    return timeline;
  }

  /** The question on its own reference date. */
  Evaluated now() {
    return on(question.referenceDate());
  }

  private void run() {
    while (!waiting.isEmpty()) {
      LocalDate day = Objects.requireNonNull(waiting.pollFirst());
      Evaluated there = on(day);
      Evaluated next = on(day.plusDays(1));
      if (seen.add(day)) {
        add(there.compared().turns(day, next.compared()));
      }
      if (!next.compared().follows(there.compared()) && seen.add(day.plusDays(1))) {
        Comparisons after = on(day.plusDays(2)).compared();
        add(next.compared().turns(day.plusDays(1), after));
      }
    }
  }

  private Evaluated on(LocalDate day) {
    return evaluated.computeIfAbsent(day, series::on);
  }

  /** Before the latest event the facts would not all have been facts. */
  private static LocalDate start(Evaluated now) {
    LocalDate day = now.question().referenceDate();
    LocalDate start = now.law().info().loadedFrom();
    for (LocalDate event : now.question().dossier().dates()) {
      if (event.isAfter(start) && !event.isAfter(day)) {
        start = event;
      }
    }
    return start;
  }

  private void add(Iterable<LocalDate> points) {
    for (LocalDate point : points) {
      boolean ahead = point.plusDays(2).isAfter(horizon);
      if (!point.plusDays(1).isBefore(start) && !ahead && known.add(point)) {
        waiting.add(point.isBefore(start) ? start : point);
      }
      endless |= ahead;
    }
  }

  /** Whether the answer may turn after the last day that was looked at. */
  boolean isEndless() {
    return endless;
  }

  /** The evaluations by day, sorted; between two days nothing turns. */
  NavigableMap<LocalDate, Evaluated> evaluated() {
    return evaluated;
  }

  /** Stretches with one answer, of the case or of a part of it. */
  List<Tijdvlak> stretches(Function<Evaluated, @Nullable Evaluation> part) {
    List<Tijdvlak> stretches = new ArrayList<>();
    LocalDate from = null;
    Moment current = null;
    for (Map.Entry<LocalDate, Evaluated> entry : evaluated.entrySet()) {
      Moment here = moment(part.apply(entry.getValue()));
      if (!here.equals(current)) {
        if (current != null && from != null) {
          stretches.add(current.from(from, entry.getKey().minusDays(1)));
        }
        from = entry.getKey();
        current = here;
      }
    }
    if (current != null && from != null) {
      stretches.add(current.from(from, endless ? horizon : null));
    }
    return stretches;
  }

  /** The day since which, or from which, each condition is met; only where that turns. */
  Map<String, LocalDate> since(Function<Evaluated, @Nullable Evaluation> part) {
    Map<String, LocalDate> since = new HashMap<>();
    Evaluation now = part.apply(Objects.requireNonNull(evaluated.get(question.referenceDate())));
    if (now == null) {
      return since;
    }
    for (Program.Condition condition : Level.conditions(now)) {
      LocalDate turn = turn(condition.id(), part);
      if (turn != null) {
        since.put(condition.id(), turn);
      }
    }
    return since;
  }

  private @Nullable LocalDate turn(String id, Function<Evaluated, @Nullable Evaluation> part) {
    LocalDate start = null;
    boolean before = true;
    for (Map.Entry<LocalDate, Evaluated> entry : evaluated.entrySet()) {
      Evaluation there = part.apply(entry.getValue());
      boolean met = there != null && Level.is(Level.levels(there), id, Uitkomst.VOLDAAN);
      if (met && !before) {
        start = entry.getKey();
      }
      if (!met) {
        start = null;
      }
      if (met && !entry.getKey().isBefore(question.referenceDate())) {
        return start;
      }
      before = met;
    }
    return null;
  }

  private static Moment moment(@Nullable Evaluation evaluation) {
    if (evaluation == null) {
      return new Moment(Status.NIET_VAN_TOEPASSING.name(), null, "");
    }
    boolean notLoaded =
        evaluation.status() == Status.GEGEVENS_ONTBREKEN
            && !evaluation.open().isEmpty()
            && evaluation.open().stream().allMatch(c -> c.kind() == Cause.Kind.NOT_LOADED);
    String status = notLoaded ? "NIET_GELADEN" : evaluation.status().name();
    String reason = notLoaded ? "Het recht voor deze dag is niet geladen." : reason(evaluation);
    return new Moment(status, evaluation.code(), reason);
  }

  private static String reason(Evaluation evaluation) {
    return switch (evaluation.status()) {
      case NIET_VAN_TOEPASSING -> "Op deze dag geldt geen van de regimes.";
      case GEGEVENS_ONTBREKEN -> "Nog niet te zeggen: er ontbreken gegevens.";
      case BEOORDELING_VEREIST -> "Nog niet te zeggen: er is een oordeel nodig.";
      case BESLIST -> decided(evaluation);
    };
  }

  private static String decided(Evaluation evaluation) {
    Program.Outcome outcome = evaluation.outcome();
    if (outcome == null) {
      return "De uitkomst verschilt per onderwerp.";
    }
    List<String> unmet = names(evaluation, Uitkomst.NIET_VOLDAAN);
    List<String> met = names(evaluation, Uitkomst.VOLDAAN);
    if (Level.isBest(evaluation)) {
      return "Niets staat in de weg.";
    } else if (!unmet.isEmpty()) {
      return "Niet voldaan: " + Wording.sentences(unmet) + ".";
    }
    return met.isEmpty() ? outcome.text() : "Van toepassing: " + Wording.sentences(met) + ".";
  }

  private static List<String> names(Evaluation evaluation, Uitkomst outcome) {
    return Level.obstacles(evaluation).stream()
        .filter(obstacle -> obstacle.outcome() == outcome)
        .map(obstacle -> obstacle.condition().name())
        .distinct()
        .toList();
  }

  /** What one day says. */
  private record Moment(String status, @Nullable String code, String reason) {
    Tijdvlak from(LocalDate from, @Nullable LocalDate until) {
      return new Tijdvlak(from, until, status, code, reason);
    }
  }
}
