package nl.toetssteen.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.toetssteen.engine.Evaluation;
import nl.toetssteen.engine.program.Program;
import nl.toetssteen.engine.program.Run;
import nl.toetssteen.engine.table.Match;
import nl.toetssteen.engine.table.Row;
import nl.toetssteen.engine.tree.Kleene;
import nl.toetssteen.explain.answer.Bron;
import nl.toetssteen.explain.answer.Voorwaarde;
import nl.toetssteen.facts.Kandidaat.Uitkomst;
import nl.toetssteen.law.source.Verification;

/** Explains each condition from the rows that came out and the facts they tested. */
final class Conditions {
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
    String reason =
        Kleene.open(outcome) ? vocabulary.open(run.causesOfCondition(index)) : reason(run, match);
    return new Voorwaarde(
        condition.id(),
        condition.name(),
        outcome.name(),
        since.get(condition.id()),
        match.table().path(),
        ids(match),
        source(match),
        run.factsOf(condition),
        run.rulesOf(condition),
        reason);
  }

  private static String ids(Match match) {
    if (match.rows().size() == 1) {
      return match.rows().get(0).id();
    }
    StringBuilder ids = new StringBuilder();
    for (Row row : match.rows()) {
      ids.append(ids.isEmpty() ? "" : ", ").append(row.id());
    }
    return ids.toString();
  }

  private Bron source(Match match) {
    if (match.rows().size() == 1) {
      Row row = match.rows().get(0);
      return sources.quote(row.source(), row.verification());
    }
    Set<String> parts = new LinkedHashSet<>();
    Verification weakest = Verification.GELEZEN;
    for (Row row : match.rows()) {
      parts.addAll(sources.citations(row.source()));
      Verification mark = Verification.valueOf(row.verification());
      weakest = mark.compareTo(weakest) > 0 ? mark : weakest;
    }
    return sources.quote(parts, weakest);
  }

  /** Where several rows lead to the same, their reasons stand together. */
  private static String reason(Run run, Match match) {
    if (match.rows().size() == 1) {
      return fill(match.rows().get(0).reason(), match, run);
    }
    return match.rows().stream()
        .map(row -> fill(row.reason(), match, run))
        .distinct()
        .collect(Collectors.joining(" Of: "));
  }

  /** Why a regime applies. */
  static String reason(Evaluation.Choice choice) {
    return fill(choice.row().reason(), choice.match(), choice.run());
  }

  /** Puts values in the {@link Row#PLACE places} of a reason; by hand, for there are many. */
  private static String fill(String template, Match match, Run run) {
    int begin = template.indexOf('{');
    if (begin < 0) {
      return template;
    }
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (int end = template.indexOf('}', begin); begin >= 0 && end >= 0; ) {
      if (end > begin + 1) {
        int slot = match.table().names().slot(template.substring(begin + 1, end));
        text.append(template, from, begin).append(Wording.value(run.get(slot)));
        from = end + 1;
      }
      begin = template.indexOf('{', Math.max(from, begin + 1));
      end = template.indexOf('}', begin);
    }
    return text.append(template, from, template.length()).toString();
  }
}
