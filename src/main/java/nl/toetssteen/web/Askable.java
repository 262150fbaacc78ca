package nl.toetssteen.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.explain.answer.Ontbrekend;
import nl.toetssteen.explain.answer.Oordeel;
import nl.toetssteen.facts.catalogue.FactCatalogue;
import nl.toetssteen.web.form.FactPath;
import nl.toetssteen.web.form.FormReader;

/**
 * What an answer still waits for, the most decisive first.
 *
 * @param facts paths of facts and names of lists
 * @param judgements open judgements by what to call them in a request
 */
record Askable(List<String> facts, Map<String, Oordeel> judgements) {

  private static final int AT_ONCE = 3;

  /**
   * Collects it from an answer and its parts.
   *
   * @param perSubject ids of the judgements that are answered for each subject apart
   */
  static Askable of(Antwoord answer, FactCatalogue catalogue, Set<String> perSubject) {
    Askable all = new Askable(new ArrayList<>(), new LinkedHashMap<>());
    all.add(answer, catalogue, perSubject);
    return all;
  }

  /** What to ask now: a list by itself, a few facts together, or else a few judgements. */
  List<String> next(Set<String> skipped) {
    List<String> open = facts.stream().filter(fact -> !skipped.contains(fact)).toList();
    if (!open.isEmpty()) {
      return isList(open.get(0))
          ? open.subList(0, 1)
          : open.stream().filter(fact -> !isList(fact)).limit(AT_ONCE).toList();
    }
    return judgements.keySet().stream()
        .map(FormReader.JUDGEMENT::concat)
        .filter(target -> !skipped.contains(target))
        .limit(AT_ONCE)
        .toList();
  }

  /** How many questions are left that were not skipped. */
  int open(Set<String> skipped) {
    return (int)
        (facts.stream().filter(fact -> !skipped.contains(fact)).count()
            + judgements.keySet().stream()
                .filter(id -> !skipped.contains(FormReader.JUDGEMENT + id))
                .count());
  }

  private void add(Antwoord answer, FactCatalogue catalogue, Set<String> perSubject) {
    answer.ontbrekend().stream()
        .map(Ontbrekend::feit)
        .filter(fact -> isKnown(fact, catalogue) && !facts.contains(fact))
        .forEach(facts::add);
    String ref = answer.ref();
    for (Oordeel open : answer.beoordelingen()) {
      boolean apart = ref != null && perSubject.contains(open.id());
      judgements.putIfAbsent(apart ? open.id() + "@" + ref : open.id(), open);
    }
    answer.deeltoetsingen().forEach(part -> add(part, catalogue, perSubject));
  }

  private static boolean isKnown(String fact, FactCatalogue catalogue) {
    return catalogue.list(fact) != null || FactPath.of(catalogue, fact).isPresent();
  }

  private static boolean isList(String fact) {
    return fact.indexOf('.') < 0 && fact.indexOf('[') < 0;
  }
}
