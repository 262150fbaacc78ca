package nl.toetssteen.engine.program;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.toetssteen.engine.rules.Finding;
import nl.toetssteen.engine.rules.FindingCatalogue;
import nl.toetssteen.facts.catalogue.FactCatalogue;
import nl.toetssteen.facts.catalogue.FactDeclaration;
import nl.toetssteen.facts.catalogue.ListDeclaration;
import nl.toetssteen.law.content.Figure;
import nl.toetssteen.law.content.Figures;
import nl.toetssteen.law.content.Judgement;
import nl.toetssteen.law.content.Judgements;
import org.jspecify.annotations.Nullable;

/** What the files of a decision say about each other: every name must mean something there. */
public final class ReferenceCheck {
  private final FactCatalogue facts;
  private final FindingCatalogue findings;
  private final Figures figures;
  private final Judgements judgements;
  private final List<String> faults;

  /**
   * A check of one decision.
   *
   * @param faults receives everything that is wrong
   */
  public ReferenceCheck(
      FactCatalogue facts,
      FindingCatalogue findings,
      Figures figures,
      Judgements judgements,
      List<String> faults) {
    this.facts = facts;
    this.findings = findings;
    this.figures = figures;
    this.judgements = judgements;
    this.faults = faults;
  }

  /** Holds the files against each other, and against what these programs read. */
  public void run(Collection<Program> programs) {
    findings.findings().values().forEach(this::finding);
    for (String list : findings.lists()) {
      ListDeclaration declared = facts.list(list);
      if (declared == null || declared.record() == null) {
        faults.add("bevindingen.yaml: " + list + " is no list with a record");
      }
    }
    judgements.all().forEach(this::judgement);
    Set<String> read = new HashSet<>();
    programs.forEach(program -> readBy(program, read));
    figures.all().stream().filter(figure -> read.contains(figure.key())).forEach(this::figure);
  }

  private void readBy(Program program, Set<String> sink) {
    for (Variable variable : program.variables()) {
      if (variable instanceof Variable.Leaf leaf) {
        sink.add(leaf.key());
        Finding finding = findings.findings().get(leaf.key());
        if (finding != null) {
          sink.addAll(finding.restsOn());
        }
      }
    }
    ladder(program);
  }

  private void ladder(Program program) {
    Program.Ladder ladder = program.ladder();
    if (ladder != null) {
      Finding finding = findings.findings().get(ladder.candidates());
      if (finding == null || finding.kind() != Finding.Kind.kandidaten) {
        faults.add(
            "voorwaarden.yaml: " + ladder.candidates() + " is no finding of soort kandidaten");
      }
    }
  }

  /** A shared figure that this decision does not read may turn on what it does not know. */
  private void figure(Figure figure) {
    FactDeclaration fact = facts.fact(figure.trigger());
    boolean date =
        figure.trigger().equals(FactCatalogue.PEILDATUM)
            || facts.moment(figure.trigger()) != null
            || (fact != null
                && fact.kind() == FactDeclaration.Kind.DATUM
                && !fact.path().contains("[]"));
    if (!date) {
      faults.add(
          "cijfers.yaml: "
              + figure.key()
              + " is looked up at "
              + figure.trigger()
              + ", which is no date fact or moment");
    }
  }

  private void finding(Finding finding) {
    for (String name : finding.restsOn()) {
      if (!isKnown(name)) {
        faults.add(
            "bevindingen.yaml: "
                + finding.key()
                + " rests on "
                + name
                + ", which is no fact, list, moment, figure or judgement");
      }
      judgements
          .find(name)
          .filter(judgement -> judgement.subject() != null)
          .ifPresent(
              judgement ->
                  faults.add(
                      "bevindingen.yaml: "
                          + finding.key()
                          + " rests on "
                          + name
                          + ", which is answered per subject; read it in a table"));
    }
    list("bevindingen.yaml: " + finding.key(), finding.subject());
  }

  private boolean isKnown(String name) {
    return name.equals(FactCatalogue.PEILDATUM)
        || facts.fact(name) != null
        || facts.list(name) != null
        || facts.moment(name) != null
        || figures.find(name).isPresent()
        || judgements.find(name).isPresent();
  }

  private void judgement(Judgement judgement) {
    list("beoordelingen.yaml: " + judgement.id(), judgement.subject());
  }

  private void list(String where, @Nullable String subject) {
    if (subject != null && facts.list(subject) == null) {
      faults.add(where + ": onderwerp " + subject + " is no list");
    }
  }
}
