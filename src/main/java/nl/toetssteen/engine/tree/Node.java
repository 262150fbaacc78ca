package nl.toetssteen.engine.tree;

import java.util.BitSet;
import java.util.List;
import nl.toetssteen.facts.Kandidaat.Uitkomst;

/** A compiled node: strong Kleene logic over the four outcomes of a condition. */
public sealed interface Node {

  /** What a node is evaluated against. */
  interface Verdicts {
    /** The outcome of the condition with this index. */
    Uitkomst condition(int index);

    /** The outcome of the named node with this index, worked out once. */
    Uitkomst named(int index, Node body);

    /** Adds why a named node is open, worked out once. */
    void causesOfNamed(int index, Node body, BitSet sink);

    /** Whether the variable in this slot has one of these values. */
    Uitkomst is(int slot, List<String> values);

    /** Adds why a condition is open. */
    void causesOfCondition(int index, BitSet sink);

    /** Adds why a variable is unknown. */
    void causesOfVariable(int slot, BitSet sink);
  }

  /** The outcome. */
  Uitkomst eval(Verdicts verdicts);

  /** Adds why this node is open, in the numbers of the run; nothing where it is decided. */
  void causes(Verdicts verdicts, BitSet sink);

  /** Adds the conditions on which the outcome of this node rests. */
  void grounds(Verdicts verdicts, BitSet sink);

  /** A condition. */
  record Condition(int index) implements Node {
    @Override
    public Uitkomst eval(Verdicts verdicts) {
      return verdicts.condition(index);
    }

    @Override
    public void causes(Verdicts verdicts, BitSet sink) {
      verdicts.causesOfCondition(index, sink);
    }

    @Override
    public void grounds(Verdicts verdicts, BitSet sink) {
      sink.set(index);
    }
  }

  /** A node with a name, which other nodes may share. */
  record Named(int index, Node body) implements Node {
    @Override
    public Uitkomst eval(Verdicts verdicts) {
      return verdicts.named(index, body);
    }

    @Override
    public void causes(Verdicts verdicts, BitSet sink) {
      verdicts.causesOfNamed(index, body, sink);
    }

    @Override
    public void grounds(Verdicts verdicts, BitSet sink) {
      body.grounds(verdicts, sink);
    }
  }

  /** A variable that has one of some values. */
  record Is(int slot, List<String> values) implements Node {
    @Override
    public Uitkomst eval(Verdicts verdicts) {
      return verdicts.is(slot, values);
    }

    @Override
    public void causes(Verdicts verdicts, BitSet sink) {
      if (Kleene.open(eval(verdicts))) {
        verdicts.causesOfVariable(slot, sink);
      }
    }

    @Override
    public void grounds(Verdicts verdicts, BitSet sink) {}
  }

  /** Negation; open stays open. */
  record Not(Node part) implements Node {
    @Override
    public Uitkomst eval(Verdicts verdicts) {
      return Kleene.not(part.eval(verdicts));
    }

    @Override
    public void causes(Verdicts verdicts, BitSet sink) {
      part.causes(verdicts, sink);
    }

    @Override
    public void grounds(Verdicts verdicts, BitSet sink) {
      part.grounds(verdicts, sink);
    }
  }

  /** All parts, or with {@code any} at least one of them. */
  record Group(List<Node> parts, boolean any) implements Node {
    @Override
    public Uitkomst eval(Verdicts verdicts) {
      Uitkomst result = any ? Uitkomst.NIET_VOLDAAN : Uitkomst.VOLDAAN;
      for (Node part : parts) {
        result =
            any ? Kleene.or(result, part.eval(verdicts)) : Kleene.and(result, part.eval(verdicts));
      }
      return result;
    }

    @Override
    public void causes(Verdicts verdicts, BitSet sink) {
      if (Kleene.open(eval(verdicts))) {
        parts.forEach(part -> part.causes(verdicts, sink));
      }
    }

    /**
     * What decides: any part that is not met decides a conjunction, any that is met a disjunction.
     */
    @Override
    public void grounds(Verdicts verdicts, BitSet sink) {
      Uitkomst deciding = any ? Uitkomst.VOLDAAN : Uitkomst.NIET_VOLDAAN;
      boolean decided = eval(verdicts) == deciding;
      for (Node part : parts) {
        if (!decided || part.eval(verdicts) == deciding) {
          part.grounds(verdicts, sink);
        }
      }
    }
  }
}
