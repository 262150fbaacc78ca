package nl.toetssteen.engine.tree;

import java.util.List;

/** A node of the tree as written: a reference, or an operation on nodes. */
public sealed interface NodeText {
  /** A condition, or another named node. */
  record Ref(String name) implements NodeText {}

  /** All of these (EN). */
  record All(List<NodeText> parts) implements NodeText {}

  /** At least one of these (OF). */
  record Any(List<NodeText> parts) implements NodeText {}

  /** Not this (NIET). */
  record Not(NodeText part) implements NodeText {}

  /** A variable has one of these values (IS). */
  record Is(String variable, List<String> values) implements NodeText {}
}
