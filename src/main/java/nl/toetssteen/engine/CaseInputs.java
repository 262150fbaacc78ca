package nl.toetssteen.engine;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.toetssteen.engine.loading.DecisionLaw;
import nl.toetssteen.engine.program.Inputs;
import nl.toetssteen.engine.program.Variable;
import nl.toetssteen.engine.rules.Finding;
import nl.toetssteen.engine.rules.RuleChange;
import nl.toetssteen.facts.Bevinding;
import nl.toetssteen.facts.Bevindingen;
import nl.toetssteen.facts.Cause;
import nl.toetssteen.facts.Dossier;
import nl.toetssteen.facts.FactItem;
import nl.toetssteen.facts.Kandidaat;
import nl.toetssteen.facts.Value;
import nl.toetssteen.law.content.Figure;
import nl.toetssteen.law.content.FigureRow;
import org.jspecify.annotations.Nullable;

/** The facts, findings, figures and judgements of one evaluation. */
final class CaseInputs implements Inputs {
  private final DecisionLaw law;
  private final Question question;
  private final Map<String, LocalDate> commencements;
  private final Comparisons compared;
  private final Bevindingen findings;
  private final Map<String, Bevinding> unwritten = new HashMap<>();
  private final Origins origins = new Origins(this);
  private boolean dayRead;

  /**
   * The inputs of one evaluation.
   *
   * @param found what the rules found about these facts before; null when they must still run
   * @param change what is tried out in what the rules write
   */
  CaseInputs(
      DecisionLaw law,
      Question question,
      Map<String, LocalDate> commencements,
      @Nullable Bevindingen found,
      Comparisons compared,
      RuleChange change) {
    this.law = law;
    this.question = question;
    this.commencements = commencements;
    this.compared = compared;
    this.findings = found == null ? new Bevindingen(this::openFinding, change::writes) : found;
  }

  DecisionLaw law() {
    return law;
  }

  Question question() {
    return question;
  }

  Map<String, LocalDate> commencements() {
    return commencements;
  }

  Bevindingen findings() {
    return findings;
  }

  /** Whether a figure was asked for whose trigger is the reference date. */
  boolean dayRead() {
    return dayRead;
  }

  Dossier dossier() {
    return question.dossier();
  }

  @Override
  public Value value(Variable.Leaf leaf, @Nullable FactItem subject) {
    return switch (leaf.kind()) {
      case FACT -> dossier().value(leaf.key(), question.referenceDate());
      case ITEM -> itemValue(leaf, subject);
      case FINDING -> finding(leaf.key(), subject).waarde();
      case FINDING_PRESENT -> finding(leaf.key(), subject).aanwezig();
      case CLOCK_BEGIN -> clock(leaf.key(), subject, true);
      case CLOCK_END -> clock(leaf.key(), subject, false);
      case FIGURE -> figure(leaf.key());
      case JUDGEMENT -> judgement(leaf.key(), subject);
      case COMMENCEMENT -> Value.known(Objects.requireNonNull(commencements.get(leaf.key())));
      case RUNG ->
          throw new IllegalStateException("\"criterium\" can only be read by a rank table");
    };
  }

  private static Value itemValue(Variable.Leaf leaf, @Nullable FactItem subject) {
    return Objects.requireNonNull(
        Objects.requireNonNull(subject, leaf.name()).values().get(leaf.key()), leaf.name());
  }

  /** What was found under a name for this subject, or else that it is open. */
  Bevinding finding(String key, @Nullable FactItem subject) {
    String path = subject == null || declared(key).subject() == null ? null : subject.path();
    Bevinding found = findings.find(key, path);
    if (found != null) {
      return found;
    }
    return unwritten.computeIfAbsent(path == null ? key : key + "@" + path, k -> open(key, path));
  }

  private Bevinding open(String key, @Nullable String path) {
    Value open = Value.unknown(openFinding(key, path, List.of()));
    return new Bevinding(key, path, open, open, null, List.of(), List.of(), null);
  }

  private Value clock(String key, @Nullable FactItem subject, boolean begin) {
    Bevinding found = finding(key, subject);
    Bevinding.Klok clock = found.klok();
    if (clock == null) {
      return found.waarde();
    }
    return begin ? clock.begin() : clock.eind();
  }

  /** The finding of this name, as declared. */
  Finding declared(String key) {
    return Objects.requireNonNull(law.findings().findings().get(key), key);
  }

  /**
   * A finding may only be open because something it rests on is, or because a figure is not loaded
   * for a day that a rule asked for; else the rules have a hole. Where a rule names no reason,
   * judgements count only once no fact is missing: they may never matter.
   */
  private Set<Cause> openFinding(String key, @Nullable String subject, List<String> named) {
    Set<Cause> causes = named.isEmpty() ? Set.of() : causes(named);
    if (causes.isEmpty()) {
      causes = factsFirst(causes(origins.restsOn(key, subject)));
    }
    if (causes.isEmpty()) {
      causes = notLoaded(key);
    }
    if (causes.isEmpty()) {
      throw new IllegalStateException(
          "Finding "
              + key
              + " is open, yet everything it rests on is known"
              + (named.isEmpty() ? "." : ", " + named + " included.")
              + "\nAdd the rule that is missing, or name in rustOp what it waits for.");
    }
    return causes;
  }

  private static Set<Cause> factsFirst(Set<Cause> causes) {
    Set<Cause> facts = new TreeSet<>(causes);
    facts.removeIf(cause -> cause.kind() == Cause.Kind.JUDGEMENT);
    return facts.isEmpty() ? causes : facts;
  }

  @Override
  public Set<Cause> causes(Collection<String> names) {
    Set<Cause> causes = new TreeSet<>(dossier().openUnder(names));
    for (String name : names) {
      if (law.figures().find(name).isPresent()) {
        addCauses(figure(name), causes);
      }
      law.judgements().find(name).ifPresent(judgement -> addCauses(judgement(name, null), causes));
    }
    return causes;
  }

  private static void addCauses(Value value, Set<Cause> sink) {
    if (value instanceof Value.Unknown unknown) {
      sink.addAll(unknown.causes());
    }
  }

  private Value figure(String key) {
    Figure figure = law.figures().find(key).orElseThrow();
    dayRead |= dossier().followsPeildatum(figure.trigger());
    Value trigger = dossier().at(figure.trigger(), question.referenceDate());
    return trigger instanceof Value.Known known
        ? figureAt(key, (LocalDate) known.value())
        : Value.unknown(((Value.Unknown) trigger).causes());
  }

  private Value figureAt(String key, LocalDate day) {
    return law.figures()
        .at(key, day, commencements)
        .map(row -> Value.known(row.value()))
        .orElseGet(() -> Value.unknown(Cause.notLoaded(key)));
  }

  /** The row that gives a figure its value, where that is known. */
  @Nullable FigureRow figureRow(String key) {
    Figure figure = law.figures().find(key).orElseThrow();
    Value trigger = dossier().at(figure.trigger(), question.referenceDate());
    return trigger instanceof Value.Known known
        ? law.figures().at(key, (LocalDate) known.value(), commencements).orElse(null)
        : null;
  }

  /** The value of a figure as rules ask for it; null is unknown. */
  @Nullable Object figureForRules(String key, @Nullable LocalDate trigger) {
    Value value = trigger == null ? figure(key) : figureAt(key, trigger);
    if (value instanceof Value.Unknown unknown && unknown.causes().contains(Cause.notLoaded(key))) {
      findings.nietGeladen(key);
    }
    return value instanceof Value.Known known ? known.value() : null;
  }

  private Value judgement(String id, @Nullable FactItem subject) {
    String answer = answerOrMeanwhile(id, subject);
    return answer == null ? Value.unknown(Cause.judgement(id)) : Value.known(answer);
  }

  /** The answer as rules ask for it, and as tables see it; null while it is open. */
  @Nullable String answerOrMeanwhile(String id, @Nullable FactItem subject) {
    String answer = question.answer(id, subject);
    return answer == null
        ? law.judgements()
            .find(id)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "Rules ask for " + id + ", which is no judgement of this decision"))
            .whileOpen()
        : answer;
  }

  @Override
  public Collection<String> facts(Variable.Leaf leaf, @Nullable FactItem subject) {
    return origins.facts(leaf, subject);
  }

  @Override
  public Collection<String> rules(Variable.Leaf leaf, @Nullable FactItem subject) {
    return origins.rules(leaf, subject);
  }

  @Override
  public boolean restsOn(Variable.Leaf leaf, String judgement) {
    Finding finding = law.findings().findings().get(leaf.key());
    return leaf.kind() == Variable.Kind.JUDGEMENT
        ? leaf.key().equals(judgement)
        : finding != null && finding.restsOn().contains(judgement);
  }

  @Override
  public List<Bevinding> clocks() {
    return findings.klokken();
  }

  @Override
  public List<Kandidaat> candidates(String finding, @Nullable FactItem subject) {
    return finding(finding, subject).kandidaten();
  }

  @Override
  public Set<Cause> notLoaded(String finding) {
    return findings.nietGeladenVoor(finding).stream()
        .map(Cause::notLoaded)
        .collect(toCollection(TreeSet::new));
  }

  @Override
  public void compared(Value left, Value right) {
    compared.add(left, right);
  }
}
