package nl.toetssteen.workbench.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.engine.feel.Cell;
import nl.toetssteen.engine.feel.Expr;
import nl.toetssteen.engine.feel.Operator;
import nl.toetssteen.engine.feel.Truth;
import nl.toetssteen.engine.table.Row;
import nl.toetssteen.engine.table.Table;
import nl.toetssteen.facts.Value;

/**
 * Finds the axes of a table. A variable that is held against constants is an axis of its own; a
 * comparison between variables is an axis that is true or false, whatever other comparisons say, so
 * that more may seem possible than is.
 */
final class GridBuilder {
  private static final int COMPARISONS = 1_000_000;
  private static final Grid.Sample NOTHING = new Grid.Sample(Map.of());

  private final Domain domain;
  private final Map<Integer, Draft> variables = new LinkedHashMap<>();
  private final Map<String, Draft> comparisons = new LinkedHashMap<>();
  private final Map<String, Integer> slots = new LinkedHashMap<>();

  GridBuilder(Domain domain) {
    this.domain = domain;
  }

  Grid grid() {
    Table table = domain.table();
    List<Expr> columns = new ArrayList<>();
    for (int i = 0; i < table.inputs().size(); i++) {
      Expr column = rewritten(table.inputs().get(i));
      cells(column, i, table.rows());
      columns.add(column);
    }
    List<Axis> axes = new ArrayList<>();
    variables.values().forEach(draft -> axes.add(draft.done()));
    comparisons.values().forEach(draft -> axes.add(draft.done()));
    axes.sort((a, b) -> Boolean.compare(rests(a), rests(b)));
    return new Grid(List.copyOf(axes), columns, table.rows());
  }

  private static boolean rests(Axis axis) {
    return !axis.presences().isEmpty();
  }

  /** Numbers in the cells of a column that is one variable are where that variable turns. */
  private void cells(Expr column, int index, List<Row> rows) {
    if (column instanceof Expr.Ref ref && variables.containsKey(ref.slot())) {
      Draft draft = variables.get(ref.slot());
      draft.codes(domain.codes(index, ref.slot()));
      for (Row row : rows) {
        Cell cell = row.cells().get(index);
        if (cell instanceof Cell.OneOf oneOf) {
          oneOf.values().forEach(draft::turnsAt);
        } else if (cell instanceof Cell.Within within) {
          if (within.low() != null) {
            draft.turnsAt(within.low());
          }
          if (within.high() != null) {
            draft.turnsAt(within.high());
          }
        }
      }
    }
  }

  private Expr rewritten(Expr expr) {
    Expr plain = folded(expr);
    if (plain instanceof Expr.Ref ref) {
      variable(ref.slot());
    } else if (plain instanceof Expr.Not not) {
      return new Expr.Not(rewritten(not.operand()));
    } else if (plain instanceof Expr.In in) {
      return membership(in);
    } else if (plain instanceof Expr.Binary binary) {
      return binary(binary);
    }
    return plain;
  }

  private Expr binary(Expr.Binary binary) {
    Operator operator = binary.operator();
    if (operator == Operator.AND || operator == Operator.OR) {
      return new Expr.Binary(operator, rewritten(binary.left()), rewritten(binary.right()));
    }
    if (operator.computes()) {
      throw new UncheckableException("een kolom rekent een getal of een dag uit");
    }
    Expr left = folded(binary.left());
    Expr right = folded(binary.right());
    if (isVariable(left) && right instanceof Expr.Literal literal) {
      turns((Expr.Ref) left, literal);
      return new Expr.Binary(operator, left, right);
    }
    if (isVariable(right) && left instanceof Expr.Literal literal) {
      turns((Expr.Ref) right, literal);
      return new Expr.Binary(operator, left, right);
    }
    return comparison(operator, left, right);
  }

  private Expr membership(Expr.In in) {
    Expr result = new Expr.Literal(Truth.FALSE);
    for (Expr option : in.options()) {
      Expr equal = binary(new Expr.Binary(Operator.EQUAL, in.operand(), option));
      result = new Expr.Binary(Operator.OR, result, equal);
    }
    return result;
  }

  private void turns(Expr.Ref ref, Expr.Literal literal) {
    Draft draft = variable(ref.slot());
    if (literal.value() instanceof Value.Known known) {
      draft.turnsAt(known.value());
    }
  }

  /** One axis for a comparison, whichever way round it is written. */
  private Expr comparison(Operator operator, Expr left, Expr right) {
    return switch (operator) {
      case LESS -> less(left, right);
      case GREATER -> less(right, left);
      case GREATER_OR_EQUAL -> new Expr.Not(less(left, right));
      case LESS_OR_EQUAL -> new Expr.Not(less(right, left));
      case EQUAL -> atom(Operator.EQUAL, left, right);
      default -> new Expr.Not(atom(Operator.EQUAL, left, right));
    };
  }

  private Expr less(Expr left, Expr right) {
    return atom(Operator.LESS, left, right);
  }

  private Expr atom(Operator operator, Expr left, Expr right) {
    String text = ExprText.of(left) + " " + operator.symbol() + " " + ExprText.of(right);
    int slot = slots.computeIfAbsent(text, key -> COMPARISONS + slots.size());
    Draft draft = comparisons.computeIfAbsent(text, key -> Draft.truth(slot, key));
    left.reads(read -> rests(draft, read));
    right.reads(read -> rests(draft, read));
    return new Expr.Ref(slot, text);
  }

  private void rests(Draft draft, int slot) {
    if (domain.mayBeAbsent(slot)) {
      int presence = domain.presence(slot);
      draft.restsOn(presence);
      if (presence >= 0) {
        variable(presence);
      }
    }
  }

  private boolean isVariable(Expr expr) {
    return expr instanceof Expr.Ref;
  }

  private Draft variable(int slot) {
    Draft known = variables.get(slot);
    if (known != null) {
      return known;
    }
    String type = domain.type(slot);
    Draft draft =
        type.equals("boolean")
            ? Draft.truth(slot, domain.name(slot))
            : new Draft(slot, domain.name(slot), type);
    draft.codes(domain.codes(type));
    draft.number(domain.isWhole(slot), domain.least(slot));
    variables.put(slot, draft);
    rests(draft, slot);
    return draft;
  }

  /** The expression with derived values written out and constants filled in. */
  private Expr folded(Expr expr) {
    if (expr instanceof Expr.Ref ref) {
      Expr derived = domain.derived(ref.slot());
      Value constant = derived == null ? domain.constant(ref.slot()) : null;
      return derived != null
          ? folded(derived)
          : constant == null ? ref : new Expr.Literal(constant);
    }
    if (expr instanceof Expr.Binary binary && binary.operator().computes()) {
      Expr left = folded(binary.left());
      Expr right = folded(binary.right());
      Expr both = new Expr.Binary(binary.operator(), left, right);
      boolean constant = left instanceof Expr.Literal && right instanceof Expr.Literal;
      return constant ? new Expr.Literal(both.eval(NOTHING)) : both;
    }
    return expr;
  }
}
