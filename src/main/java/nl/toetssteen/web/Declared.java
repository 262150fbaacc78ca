package nl.toetssteen.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.law.DecisionInfo;
import nl.toetssteen.law.content.Judgement;

/** What a decision declares. */
final class Declared {

  private final Toetssteen toetssteen;

  Declared(Toetssteen toetssteen) {
    this.toetssteen = toetssteen;
  }

  /** Its judgements by id. */
  Map<String, Judgement> judgements(String decision) {
    return toetssteen.beoordelingen(decision).stream()
        .collect(
            Collectors.toMap(
                Judgement::id, judgement -> judgement, (a, b) -> a, LinkedHashMap::new));
  }

  /** The ids of those that are answered for each subject apart. */
  Set<String> perSubject(String decision) {
    return toetssteen.beoordelingen(decision).stream()
        .filter(judgement -> judgement.subject() != null)
        .map(Judgement::id)
        .collect(Collectors.toSet());
  }

  /** The decision itself. */
  DecisionInfo decision(String id) {
    return Objects.requireNonNull(
        toetssteen.beslissingen().stream().filter(d -> d.id().equals(id)).findFirst().orElse(null));
  }
}
