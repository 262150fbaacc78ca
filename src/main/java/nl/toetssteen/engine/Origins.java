package nl.toetssteen.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.toetssteen.engine.program.Variable;
import nl.toetssteen.engine.rules.Finding;
import nl.toetssteen.facts.Bevinding;
import nl.toetssteen.facts.FactItem;
import org.jspecify.annotations.Nullable;

/** The facts and rules behind what one evaluation reads. */
final class Origins {
  private final CaseInputs inputs;
  // Findings rest on the same facts over and over, and so do the subjects of a case
  private final Map<String, Set<String>> factsByName = new HashMap<>();

  Origins(CaseInputs inputs) {
    this.inputs = inputs;
  }

  /** Paths of the facts behind a leaf. */
  Collection<String> facts(Variable.Leaf leaf, @Nullable FactItem subject) {
    return switch (leaf.kind()) {
      case FACT -> under(leaf.source());
      case ITEM -> under(itemPath(leaf, subject));
      case FINDING, FINDING_PRESENT, CLOCK_BEGIN, CLOCK_END -> ofFinding(leaf.key(), subject);
      case FIGURE -> under(inputs.law().figures().find(leaf.key()).orElseThrow().trigger());
      case JUDGEMENT, COMMENCEMENT, RUNG -> Set.of();
    };
  }

  private Set<String> under(String path) {
    Set<String> known = factsByName.get(path);
    if (known == null) {
      known = inputs.dossier().factsUnder(List.of(path));
      factsByName.put(path, known);
    }
    return known;
  }

  private static String itemPath(Variable.Leaf leaf, @Nullable FactItem subject) {
    String field = leaf.source().substring(leaf.source().indexOf("[]") + 2);
    return Objects.requireNonNull(subject, leaf.name()).path() + field;
  }

  private Collection<String> ofFinding(String key, @Nullable FactItem subject) {
    Bevinding found = inputs.finding(key, subject);
    List<String> names = found.paden().isEmpty() ? restsOn(key, found.onderwerp()) : found.paden();
    if (names.size() == 1) {
      return under(names.get(0));
    }
    List<String> facts = new ArrayList<>(names.size());
    for (String name : names) {
      Set<String> under = under(name);
      if (under.size() == 1) {
        facts.add(under.iterator().next());
      } else {
        facts.addAll(under);
      }
    }
    return facts;
  }

  /** What a finding rests on; a field of the subject's own list is that of the subject itself. */
  List<String> restsOn(String key, @Nullable String subject) {
    Finding declared = inputs.declared(key);
    if (declared.subject() == null || subject == null) {
      return declared.restsOn();
    }
    String fields = declared.subject() + "[].";
    return declared.restsOn().stream()
        .map(
            name ->
                name.startsWith(fields) ? subject + "." + name.substring(fields.length()) : name)
        .toList();
  }

  /** Names of the rules that found a leaf, for the case or for this subject. */
  Collection<String> rules(Variable.Leaf leaf, @Nullable FactItem subject) {
    return switch (leaf.kind()) {
      case FINDING, FINDING_PRESENT, CLOCK_BEGIN, CLOCK_END -> rules(leaf.key(), subject);
      case FACT, ITEM, FIGURE, JUDGEMENT, COMMENCEMENT, RUNG -> List.of();
    };
  }

  private List<String> rules(String key, @Nullable FactItem subject) {
    List<String> rules = new ArrayList<>(1);
    add(inputs.findings().find(key, null), rules);
    if (subject != null) {
      add(inputs.findings().find(key, subject.path()), rules);
    }
    return rules;
  }

  private static void add(@Nullable Bevinding found, List<String> sink) {
    if (found != null && found.regel() != null) {
      sink.add(found.regel());
    }
  }
}
