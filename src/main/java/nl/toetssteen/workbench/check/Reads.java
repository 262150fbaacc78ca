package nl.toetssteen.workbench.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.toetssteen.engine.loading.DecisionLaw;
import nl.toetssteen.engine.program.Program;
import nl.toetssteen.engine.program.Variable;
import nl.toetssteen.facts.catalogue.ListDeclaration;
import nl.toetssteen.facts.catalogue.Moment;
import nl.toetssteen.law.content.Figure;
import nl.toetssteen.workbench.rules.RuleText;

/** The facts, moments, findings, figures and judgements that something of a decision reads. */
final class Reads {
  private final Set<String> names = new TreeSet<>();
  private final List<String> proposals = new ArrayList<>();

  private Reads() {}

  static Reads of(Stand stand) {
    Reads reads = new Reads();
    DecisionLaw law = stand.law();
    stand.programs().forEach(reads::program);
    law.findings().findings().values().forEach(f -> reads.names.addAll(f.restsOn()));
    for (String file : law.findings().files()) {
      byte[] bytes = law.files().get(file);
      if (bytes != null) {
        reads.names.addAll(RuleText.quoted(bytes));
      }
    }
    law.facts().moments().stream().map(Moment::order).forEach(reads.names::addAll);
    law.figures().all().stream().map(Figure::trigger).forEach(reads.names::add);
    for (ListDeclaration list : law.facts().lists()) {
      if (reads.has(list.name()) || law.findings().lists().contains(list.name())) {
        list.fields().forEach(field -> reads.names.add(field.path()));
      }
    }
    return reads;
  }

  /** Counts what these texts name as read too: proposals may be all that reads a fact. */
  Reads and(List<String> texts) {
    proposals.addAll(texts);
    return this;
  }

  /** Whether anything reads what is called so. */
  boolean has(String name) {
    return names.contains(name)
        || proposals.stream()
            .anyMatch(text -> text.contains(name) || text.contains(name.replace('.', ' ')));
  }

  private void program(Program program) {
    for (Variable variable : program.variables()) {
      if (variable instanceof Variable.Leaf leaf) {
        names.add(leaf.key());
        names.add(leaf.source());
      }
    }
    if (program.ladder() != null) {
      names.add(program.ladder().candidates());
    }
  }
}
