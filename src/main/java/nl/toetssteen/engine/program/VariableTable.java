package nl.toetssteen.engine.program;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.toetssteen.engine.feel.Names;
import nl.toetssteen.engine.table.DmnTable;
import org.jspecify.annotations.Nullable;

/** Hands out slots to names while a program is compiled. */
final class VariableTable {
  private final Vocabulary vocabulary;
  private final @Nullable String subjectList;
  private final List<@Nullable Variable> variables = new ArrayList<>();
  private final Map<String, Integer> global = new HashMap<>();

  VariableTable(Vocabulary vocabulary, @Nullable String subjectList) {
    this.vocabulary = vocabulary;
    this.subjectList = subjectList;
  }

  /** Declares the result of a table, or of the ladder. */
  boolean declare(Variable variable) {
    variables.add(variable);
    return global.put(variable.name(), variables.size() - 1) == null;
  }

  /** The slot of a name, or -1 where nothing is called so. */
  int slot(String name) {
    Integer known = global.get(name);
    if (known != null) {
      return known;
    }
    Variable.Leaf leaf = vocabulary.leaf(name, subjectList);
    if (leaf == null) {
      return -1;
    }
    declare(leaf);
    return variables.size() - 1;
  }

  /** Fills a slot that was set apart for a derived value. */
  void fill(int slot, Variable variable) {
    variables.set(slot, variable);
  }

  List<Variable> all() {
    List<Variable> filled = new ArrayList<>();
    for (Variable variable : variables) {
      if (variable != null) {
        filled.add(variable);
      }
    }
    return List.copyOf(filled);
  }

  /** The names of one file: its inputs, and the values derived in it, which no other file sees. */
  FileNames names(DmnTable file, @Nullable String owner, List<String> faults) {
    Map<String, Integer> slots = new LinkedHashMap<>();
    for (String derived : file.derived().keySet()) {
      variables.add(null);
      slots.put(derived, variables.size() - 1);
    }
    for (String input : file.inputs().keySet()) {
      int slot = input.equals("inwerking") ? commencement(owner) : slot(input);
      if (slot < 0) {
        faults.add(
            "Input \""
                + input
                + "\" is no fact, finding, figure, judgement or table of this regime");
      }
      slots.put(input, Math.max(slot, 0));
    }
    return new FileNames(slots, vocabulary);
  }

  private int commencement(@Nullable String owner) {
    if (owner == null) {
      return -1;
    }
    String name = "inwerking " + owner;
    Integer known = global.get(name);
    if (known != null) {
      return known;
    }
    declare(new Variable.Leaf(Variable.Kind.COMMENCEMENT, name, owner));
    return variables.size() - 1;
  }

  /** The names that one file may use. */
  record FileNames(Map<String, Integer> slots, Vocabulary vocabulary, List<String> longestFirst)
      implements Names {

    FileNames(Map<String, Integer> slots, Vocabulary vocabulary) {
      this(slots, vocabulary, Names.longestFirst(new TreeSet<>(slots.keySet())));
    }

    @Override
    public Set<String> all() {
      return Collections.unmodifiableSet(slots.keySet());
    }

    @Override
    public int slot(String name) {
      return slots.getOrDefault(name, 0);
    }

    @Override
    public boolean movesWithReferenceDate(String name) {
      return vocabulary.movesWithReferenceDate(name);
    }
  }
}
