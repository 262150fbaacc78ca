package nl.toetssteen.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.toetssteen.engine.Evaluation;
import nl.toetssteen.engine.program.Program;
import nl.toetssteen.engine.program.Run;
import nl.toetssteen.engine.table.Match;
import nl.toetssteen.engine.table.Row;
import nl.toetssteen.engine.tree.Kleene;
import nl.toetssteen.explain.answer.Bron;
import nl.toetssteen.explain.answer.Voorwaarde;
import nl.toetssteen.facts.Bevinding;
import nl.toetssteen.facts.Cause;
import nl.toetssteen.facts.Kandidaat.Uitkomst;

/** Explains each condition from the rows that came out and the facts they tested. */
final class Conditions {
  private static final Pattern SEPARATOR = Pattern.compile("; ");

  private final Sources sources;
  private final Vocabulary vocabulary;

  Conditions(Sources sources, Vocabulary vocabulary) {
    this.sources = sources;
    this.vocabulary = vocabulary;
  }

  /**
   * All conditions of an evaluation.
   *
   * @param since per condition id the day since or from which it is met
   */
  List<Voorwaarde> explain(Evaluation evaluation, Map<String, LocalDate> since) {
    List<Voorwaarde> explained = new ArrayList<>();
    Run run = evaluation.run();
    if (run != null) {
      for (int i = 0; i < run.program().conditions().size(); i++) {
        explained.add(condition(run, i, since));
      }
    }
    return explained;
  }

  private Voorwaarde condition(Run run, int index, Map<String, LocalDate> since) {
    Program.Condition condition = run.program().conditions().get(index);
    Match match = run.match(condition.table());
    Uitkomst outcome = run.condition(index);
    Set<Cause> causes = new TreeSet<>();
    run.causesOfCondition(index, causes);
    String reason = Kleene.open(outcome) ? vocabulary.open(causes) : reason(run, match);
    return new Voorwaarde(
        condition.id(),
        condition.name(),
        outcome.name(),
        since.get(condition.id()),
        match.table().path(),
        match.rows().stream().map(Row::id).collect(Collectors.joining(", ")),
        source(match),
        List.copyOf(run.factsOfTable(condition.table())),
        rules(run, condition.table()),
        reason);
  }

  private Bron source(Match match) {
    if (match.rows().size() == 1) {
      Row row = match.rows().get(0);
      return sources.quote(row.source(), row.verification());
    }
    String text =
        match.rows().stream()
            .flatMap(row -> SEPARATOR.splitAsStream(row.source()))
            .distinct()
            .collect(Collectors.joining("; "));
    String weakest =
        match.rows().stream()
            .map(Row::verification)
            .max(
                java.util.Comparator.comparing(
                    v -> nl.toetssteen.law.source.Verification.valueOf(v)))
            .orElseThrow();
    return sources.quote(text, weakest);
  }

  /** Where several rows lead to the same, their reasons stand together. */
  private static String reason(Run run, Match match) {
    return match.rows().stream()
        .map(row -> fill(row.reason(), match, run))
        .distinct()
        .collect(Collectors.joining(" Of: "));
  }

  /** Why a regime applies. */
  static String reason(Evaluation.Choice choice) {
    return fill(choice.row().reason(), choice.match(), choice.run());
  }

  /** Puts values in the places of a reason. */
  private static String fill(String template, Match match, Run run) {
    Matcher places = Row.PLACE.matcher(template);
    StringBuilder text = new StringBuilder();
    while (places.find()) {
      int slot = match.table().names().slot(places.group(1));
      places.appendReplacement(text, Matcher.quoteReplacement(Wording.value(run.get(slot))));
    }
    return places.appendTail(text).toString();
  }

  /** The rules that found what was used, for the case or for this subject. */
  private static List<String> rules(Run run, int table) {
    Set<String> read = new TreeSet<>();
    run.used(table, row -> {}, leaf -> read.add(leaf.key()));
    String subject = run.subject() == null ? null : run.subject().path();
    return run.inputs().found().stream()
        .filter(found -> read.contains(found.naam()))
        .filter(found -> found.onderwerp() == null || found.onderwerp().equals(subject))
        .map(Bevinding::regel)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }
}
