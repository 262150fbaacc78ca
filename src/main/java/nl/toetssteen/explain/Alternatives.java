package nl.toetssteen.explain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.toetssteen.engine.Evaluated;
import nl.toetssteen.engine.Evaluation;
import nl.toetssteen.engine.program.Variable;
import nl.toetssteen.engine.rules.Finding;
import nl.toetssteen.facts.FactItem;
import nl.toetssteen.facts.catalogue.FactDeclaration;
import nl.toetssteen.law.content.Judgement;
import org.jspecify.annotations.Nullable;

/** The changes worth trying: what the conditions that stand in the way can read. */
final class Alternatives {
  private final Evaluated evaluated;

  Alternatives(Evaluated evaluated) {
    this.evaluated = evaluated;
  }

  /** Other values of facts and other answers to judgements, in a stable order. */
  List<Change> of(Evaluation evaluation) {
    Set<Change> changes = new LinkedHashSet<>();
    for (Level.Obstacle obstacle : Level.obstacles(evaluation)) {
      for (Variable.Leaf leaf : obstacle.run().leavesOfTable(obstacle.condition().table())) {
        add(leaf, obstacle.run().subject(), changes);
      }
    }
    return List.copyOf(changes);
  }

  private void add(Variable.Leaf leaf, @Nullable FactItem subject, Set<Change> sink) {
    switch (leaf.kind()) {
      case FACT -> fact(leaf.source(), sink);
      case ITEM -> {
        if (subject != null) {
          fact(subject.path() + leaf.source().substring(leaf.source().indexOf("[]") + 2), sink);
        }
      }
      case FINDING, FINDING_PRESENT, CLOCK_BEGIN, CLOCK_END -> finding(leaf.key(), sink);
      case JUDGEMENT -> judgement(leaf.key(), subject, sink);
      case FIGURE, COMMENCEMENT, RUNG -> {}
    }
  }

  /** What a finding rests on, fields of items included. */
  private void finding(String key, Set<Change> sink) {
    Finding finding = evaluated.law().findings().findings().get(key);
    if (finding == null) {
      return;
    }
    for (String path : evaluated.question().dossier().factsUnder(finding.restsOn())) {
      fact(path, sink);
    }
    finding.restsOn().forEach(id -> judgement(id, null, sink));
  }

  private void judgement(String id, @Nullable FactItem subject, Set<Change> sink) {
    Judgement judgement = evaluated.law().judgements().find(id).orElse(null);
    if (judgement == null) {
      return;
    }
    boolean each = subject != null && judgement.subject() != null;
    String key = each ? key(id, Objects.requireNonNull(subject)) : id;
    String given = evaluated.answer(id, each ? subject : null);
    for (String option : judgement.options().keySet()) {
      if (!option.equals(given)) {
        sink.add(new Change.Answer(key, option));
      }
    }
  }

  /** As the request has it, or would have it. */
  private String key(String id, FactItem subject) {
    String byPath = id + "@" + subject.path();
    boolean given = evaluated.question().answers().containsKey(byPath);
    return given || subject.ref() == null ? byPath : id + "@" + subject.ref();
  }

  private void fact(String path, Set<Change> sink) {
    FactDeclaration declared = evaluated.law().facts().fact(Wording.declaredPath(path));
    if (declared == null || declared.nature() == FactDeclaration.Nature.VAST) {
      return;
    }
    boolean document = declared.nature() == FactDeclaration.Nature.DOCUMENT;
    for (JsonNode option : Decisiveness.options(evaluated.law().facts(), path)) {
      sink.add(new Change.Fact(path, option, document));
    }
    if (declared.mayBeAbsent()) {
      sink.add(new Change.Fact(path, NullNode.getInstance(), document));
    }
  }

  /** The later days on which the answer can turn. */
  static List<Change> days(Timeline timeline, LocalDate after) {
    List<Change> days = new ArrayList<>();
    for (LocalDate day : new TreeSet<>(timeline.evaluated().tailMap(after, false).keySet())) {
      days.add(new Change.Later(day));
    }
    return days;
  }
}
