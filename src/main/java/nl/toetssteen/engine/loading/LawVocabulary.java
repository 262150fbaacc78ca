package nl.toetssteen.engine.loading;

import java.util.HashMap;
import java.util.Map;
import nl.toetssteen.engine.program.Variable.Kind;
import nl.toetssteen.engine.program.Variable.Leaf;
import nl.toetssteen.engine.program.Vocabulary;
import nl.toetssteen.engine.rules.Finding;
import nl.toetssteen.engine.rules.FindingCatalogue;
import nl.toetssteen.facts.catalogue.FactCatalogue;
import nl.toetssteen.facts.catalogue.ListDeclaration;
import nl.toetssteen.law.content.Figures;
import nl.toetssteen.law.content.Judgements;
import nl.toetssteen.law.files.Faults;
import org.jspecify.annotations.Nullable;

/**
 * The names of one decision: facts, moments, findings, figures and judgements, each meaning one
 * thing.
 */
final class LawVocabulary implements Vocabulary {
  private static final String RUNG = "criterium";

  private final FactCatalogue facts;
  private final Map<String, Leaf> leaves = new HashMap<>();
  private final Map<String, String> subjectOf = new HashMap<>();
  private final Faults faults;

  LawVocabulary(
      FactCatalogue facts,
      FindingCatalogue findings,
      Figures figures,
      Judgements judgements,
      Faults faults) {
    this.facts = facts;
    this.faults = faults;
    facts.variables().forEach((name, v) -> add(new Leaf(Kind.FACT, name, name, v.source())));
    findings.findings().values().forEach(this::add);
    figures.all().forEach(figure -> add(new Leaf(Kind.FIGURE, figure.key(), figure.key())));
    judgements.all().forEach(j -> add(new Leaf(Kind.JUDGEMENT, j.variable(), j.id())));
    add(new Leaf(Kind.RUNG, RUNG, RUNG));
  }

  private void add(Finding finding) {
    String key = finding.key();
    boolean clock = finding.kind() == Finding.Kind.klok;
    if (clock || finding.absence() != null) {
      add(new Leaf(Kind.FINDING_PRESENT, key + " aanwezig", key));
    }
    if (clock) {
      add(new Leaf(Kind.CLOCK_BEGIN, key + " begin", key));
      add(new Leaf(Kind.CLOCK_END, key + " eind", key));
    } else if (finding.kind() != Finding.Kind.kandidaten) {
      add(new Leaf(Kind.FINDING, finding.absence() == null ? key : key + " waarde", key));
    }
    if (finding.subject() != null) {
      subjectOf.put(key, finding.subject());
    }
  }

  private void add(Leaf leaf) {
    if (leaves.put(leaf.name(), leaf) != null) {
      faults.add(leaf.name(), "This name stands for two things; give one of them another name");
    }
  }

  @Override
  public @Nullable Leaf leaf(String name, @Nullable String subjectList) {
    Leaf leaf = leaves.get(name);
    if (leaf != null) {
      return isVisible(leaf, subjectList) ? leaf : null;
    }
    if (subjectList == null) {
      return null;
    }
    ListDeclaration list = facts.list(subjectList);
    return list == null ? null : item(list, name);
  }

  /** What is found for each item of a list is only known where an item is answered. */
  private boolean isVisible(Leaf leaf, @Nullable String subjectList) {
    boolean found =
        switch (leaf.kind()) {
          case FINDING, FINDING_PRESENT, CLOCK_BEGIN, CLOCK_END -> true;
          case FACT, ITEM, FIGURE, JUDGEMENT, COMMENCEMENT, RUNG -> false;
        };
    String subject = found ? subjectOf.get(leaf.key()) : null;
    return subject == null || subject.equals(subjectList);
  }

  private static @Nullable Leaf item(ListDeclaration list, String name) {
    return list.itemVariables().stream()
        .filter(variable -> variable.name().equals(name))
        .map(variable -> new Leaf(Kind.ITEM, name, name, variable.source()))
        .findFirst()
        .orElse(null);
  }

  @Override
  public boolean movesWithReferenceDate(String name) {
    return name.equals(FactCatalogue.PEILDATUM) || facts.moment(name) != null;
  }
}
