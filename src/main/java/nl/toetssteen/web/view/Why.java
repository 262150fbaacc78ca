package nl.toetssteen.web.view;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.explain.answer.Ontbrekend;
import nl.toetssteen.explain.answer.Oordeel;
import nl.toetssteen.explain.answer.Voorwaarde;

/** Which conditions wait for an answer: why it is asked. */
public final class Why {

  private static final int MOST = 4;

  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, Set<String>> waiting = new LinkedHashMap<>();

  private Why() {}

  /** What an answer and its parts wait for. */
  public static Why of(Antwoord answer) {
    Why why = new Why();
    why.names(answer);
    why.add(answer);
    return why;
  }

  /** Where nothing waits. */
  static Why nothing() {
    return new Why();
  }

  private void names(Antwoord answer) {
    for (Voorwaarde condition : answer.voorwaarden()) {
      names.putIfAbsent(condition.id(), condition.naam());
    }
    answer.deeltoetsingen().forEach(this::names);
  }

  private void add(Antwoord answer) {
    for (Ontbrekend missing : answer.ontbrekend()) {
      add(missing.feit(), missing.voorwaarden());
    }
    for (Oordeel open : answer.beoordelingen()) {
      add(open.id(), open.voorwaarden());
    }
    answer.deeltoetsingen().forEach(this::add);
  }

  private void add(String what, List<String> conditions) {
    Set<String> sink = waiting.computeIfAbsent(what, key -> new LinkedHashSet<>());
    conditions.forEach(id -> sink.add(names.getOrDefault(id, id)));
  }

  /** The names of the conditions that wait for a fact, list or judgement; a few of them. */
  public List<String> of(String what) {
    return waiting.getOrDefault(what, Set.of()).stream().limit(MOST).toList();
  }

  /** How many wait beside those. */
  public int more(String what) {
    return Math.max(0, waiting.getOrDefault(what, Set.of()).size() - MOST);
  }
}
