package nl.toetssteen.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.toetssteen.engine.loading.DecisionLaw;
import nl.toetssteen.facts.Cause;
import nl.toetssteen.facts.catalogue.FactDeclaration;
import nl.toetssteen.facts.catalogue.ListDeclaration;
import nl.toetssteen.law.content.Judgement;

/** What facts, lists and judgements are called when they are asked for. */
final class Vocabulary {
  private final DecisionLaw law;

  Vocabulary(DecisionLaw law) {
    this.law = law;
  }

  /** The question that closes a gap in the facts. */
  String question(String path) {
    FactDeclaration fact = law.facts().fact(Wording.declaredPath(path));
    if (fact != null) {
      return fact.question();
    }
    ListDeclaration list = law.facts().list(path);
    if (list != null) {
      return list.question();
    }
    throw new IllegalArgumentException("No fact or list is called " + path);
  }

  /** Who can answer it. */
  String who(String path) {
    FactDeclaration fact = law.facts().fact(Wording.declaredPath(path));
    ListDeclaration list = law.facts().list(path);
    if (fact != null) {
      return fact.who().name();
    }
    return list == null ? FactDeclaration.Who.IND.name() : list.who().name();
  }

  /** Why a condition is open, in a sentence. */
  String open(Set<Cause> causes) {
    List<String> facts = new ArrayList<>();
    List<String> judgements = new ArrayList<>();
    List<String> law = new ArrayList<>();
    for (Cause cause : causes) {
      switch (cause.kind()) {
        case FACT -> facts.add(cause.id());
        case JUDGEMENT -> judgements.add(judgement(cause.id()).question());
        case NOT_LOADED -> law.add(figure(cause.id()));
      }
    }
    List<String> sentences = new ArrayList<>();
    if (!facts.isEmpty()) {
      sentences.add("Nog niet te zeggen: onbekend is " + Wording.sentences(facts) + ".");
    }
    if (!judgements.isEmpty()) {
      sentences.add("Hier is een oordeel nodig: " + String.join(" ", judgements));
    }
    if (!law.isEmpty()) {
      sentences.add("Op die datum is niet geladen: " + Wording.sentences(law) + ".");
    }
    return String.join(" ", sentences);
  }

  /** Place of a fact or list among all that are declared. */
  int order(String path) {
    return law.facts().order(Wording.declaredPath(path));
  }

  List<Judgement> judgements() {
    return law.judgements().all();
  }

  Judgement judgement(String id) {
    return law.judgements().find(id).orElseThrow();
  }

  private String figure(String key) {
    return law.figures().find(key).orElseThrow().name();
  }
}
