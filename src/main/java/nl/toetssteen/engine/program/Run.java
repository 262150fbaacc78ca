package nl.toetssteen.engine.program;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Consumer;
import nl.toetssteen.engine.feel.Scope;
import nl.toetssteen.engine.feel.Truth;
import nl.toetssteen.engine.table.Match;
import nl.toetssteen.engine.table.Row;
import nl.toetssteen.engine.tree.Kleene;
import nl.toetssteen.engine.tree.Node;
import nl.toetssteen.facts.Cause;
import nl.toetssteen.facts.FactItem;
import nl.toetssteen.facts.Kandidaat.Uitkomst;
import nl.toetssteen.facts.Value;
import org.jspecify.annotations.Nullable;

/** One program over one case or subject; computes each value once, when it is first asked for. */
public final class Run implements Scope, Node.Verdicts {
  private final Program program;
  private final Inputs inputs;
  private final @Nullable FactItem subject;
  private final @Nullable Value[] values;
  private final @Nullable Match[] matches;
  private final @Nullable Uitkomst[] verdicts;
  private final @Nullable Uitkomst[] named;
  private final CauseBook causes;
  private @Nullable LadderRun ladder;
  private @Nullable Used used;

  /** Prepares a run; nothing is evaluated yet. */
  public Run(Program program, Inputs inputs, @Nullable FactItem subject) {
    this.program = program;
    this.inputs = inputs;
    this.subject = subject;
    this.values = new Value[program.variables().size()];
    this.matches = new Match[program.tables().size()];
    this.verdicts = new Uitkomst[program.conditions().size()];
    this.named = new Uitkomst[program.nodes().size()];
    this.causes = new CauseBook(this);
  }

  /** What is being run. */
  public Program program() {
    return program;
  }

  /** What it reads from outside. */
  public Inputs inputs() {
    return inputs;
  }

  /** The subject, or null for the case itself. */
  public @Nullable FactItem subject() {
    return subject;
  }

  @Override
  public Value get(int slot) {
    Value value = values[slot];
    if (value == null) {
      value = compute(program.variables().get(slot));
      values[slot] = value;
    }
    return value;
  }

  private Value compute(Variable variable) {
    if (variable instanceof Variable.Leaf leaf) {
      return inputs.value(leaf, subject);
    }
    if (variable instanceof Variable.Derived derived) {
      return derived.expr().eval(this);
    }
    if (variable instanceof Variable.Output output) {
      return match(output.table()).output(0, this);
    }
    return ladder().winner();
  }

  /** How a table came out. */
  public Match match(int table) {
    Match match = matches[table];
    if (match == null) {
      match = program.tables().get(table).match(this);
      matches[table] = match;
    }
    return match;
  }

  /** How the tables came out that were needed so far. */
  public List<Match> matched() {
    List<Match> matched = new ArrayList<>();
    for (Match match : matches) {
      if (match != null) {
        matched.add(match);
      }
    }
    return matched;
  }

  /** The ranked candidates. */
  public LadderRun ladder() {
    LadderRun known = ladder;
    if (known == null) {
      known = LadderRun.of(this);
      ladder = known;
    }
    return known;
  }

  @Override
  public Uitkomst condition(int index) {
    Uitkomst verdict = verdicts[index];
    if (verdict == null) {
      verdict = verdict(program.conditions().get(index).table());
      verdicts[index] = verdict;
    }
    return verdict;
  }

  private Uitkomst verdict(int table) {
    Value value = match(table).output(0, this);
    return value instanceof Value.Known known
        ? decided((String) known.value())
        : causes.openAs(causes.ofTable(table));
  }

  private static Uitkomst decided(String verdict) {
    return verdict.equals(Uitkomst.VOLDAAN.name()) ? Uitkomst.VOLDAAN : Uitkomst.valueOf(verdict);
  }

  /** Why more than one row of a table can still hold. */
  public Set<Cause> causesOfTable(int table) {
    return causes.namedOfTable(table);
  }

  /** Why more than one row of a match on this run can still hold. */
  public Set<Cause> causesOf(Match match) {
    return causes.named(Causes.of(match, this, causes));
  }

  @Override
  public Uitkomst named(int index, Node body) {
    Uitkomst outcome = named[index];
    if (outcome == null) {
      outcome = body.eval(this);
      named[index] = outcome;
    }
    return outcome;
  }

  @Override
  public void causesOfNamed(int index, Node body, BitSet sink) {
    sink.or(causes.ofNode(index, body));
  }

  @Override
  public Uitkomst is(int slot, List<String> wanted) {
    Uitkomst settled = Codes.settled(get(slot), possible(slot), wanted);
    return settled == null ? causes.openAs(causes.ofSlot(slot)) : settled;
  }

  /** What a table's result can still be; empty where it is known or not listed. */
  private List<Value> possible(int slot) {
    boolean open = get(slot) instanceof Value.Unknown;
    return open && program.variables().get(slot) instanceof Variable.Output output
        ? match(output.table()).outputs(0, this)
        : List.of();
  }

  @Override
  public void causesOfCondition(int index, BitSet sink) {
    if (Kleene.open(condition(index))) {
      sink.or(causes.ofTable(program.conditions().get(index).table()));
    }
  }

  /** Why a condition is open; empty where it is decided. */
  public Set<Cause> causesOfCondition(int index) {
    return Kleene.open(condition(index))
        ? causesOfTable(program.conditions().get(index).table())
        : Set.of();
  }

  @Override
  public void causesOfVariable(int slot, BitSet sink) {
    sink.or(causes.ofSlot(slot));
  }

  @Override
  public void compared(Value left, Value right) {
    inputs.compared(left, right);
  }

  /** The outcomes that are still possible, worst first, and why more than one is. */
  public Answer answer() {
    List<Program.Outcome> possible = new ArrayList<>();
    BitSet open = new BitSet();
    for (Program.Outcome outcome : program.outcomes()) {
      Node when = outcome.when();
      Uitkomst holds = when == null ? Uitkomst.VOLDAAN : when.eval(this);
      if (holds == Uitkomst.NIET_VOLDAAN) {
        continue;
      }
      possible.add(outcome);
      if (when == null || holds == Uitkomst.VOLDAAN) {
        break;
      }
      when.causes(this, open);
    }
    return new Answer(possible, causes.named(open));
  }

  /**
   * The indexes of the conditions on which an outcome rests: those that make it so, and that rule
   * out the earlier ones.
   */
  public BitSet grounds(Program.Outcome chosen) {
    BitSet grounds = new BitSet();
    for (Program.Outcome outcome : program.outcomes()) {
      reasons(outcome, grounds);
      if (outcome.equals(chosen)) {
        break;
      }
    }
    return grounds;
  }

  /** The conditions that make an outcome so; none for the last, which holds when no other does. */
  public BitSet reasons(Program.Outcome outcome) {
    BitSet reasons = new BitSet();
    reasons(outcome, reasons);
    return reasons;
  }

  private void reasons(Program.Outcome outcome, BitSet sink) {
    Node when = outcome.when();
    if (when != null) {
      when.grounds(this, sink);
    }
  }

  /** Whether any of the tables reads a judgement, directly or through what rules found. */
  public boolean reads(String judgement) {
    for (Variable variable : program.variables()) {
      if (variable instanceof Variable.Leaf leaf && inputs.restsOn(leaf, judgement)) {
        return true;
      }
    }
    return false;
  }

  /** Paths of the facts that the rows which came out of a condition tested, sorted. */
  public List<String> factsOf(Program.Condition condition) {
    return used().facts(condition);
  }

  /** Names of the rules whose findings those rows tested, sorted. */
  public List<String> rulesOf(Program.Condition condition) {
    return used().rules(condition);
  }

  /** The facts and judgements that a table can read in any of its rows. */
  public Set<Variable.Leaf> leavesOfTable(int table) {
    return Leaves.of(program.tables().get(table), program);
  }

  /** Offers the rows and leaves on which a table that came out rests, those behind it included. */
  public void used(int table, Consumer<Row> rows, Consumer<Variable.Leaf> leaves) {
    used().by(table, rows, leaves);
  }

  /** Only whoever explains a run asks what it used. */
  private Used used() {
    Used known = used;
    if (known == null) {
      known = new Used(this);
      used = known;
    }
    return known;
  }

  /**
   * What one level answers.
   *
   * @param causes why it is open, empty where one outcome is left
   */
  public record Answer(List<Program.Outcome> possible, SortedSet<Cause> causes) {}

  static Value unknown() {
    return Truth.UNKNOWN;
  }
}
