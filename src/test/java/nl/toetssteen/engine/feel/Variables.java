package nl.toetssteen.engine.feel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.toetssteen.facts.Cause;
import nl.toetssteen.facts.Value;

/** Variables with what is known of them, to evaluate expressions over. */
public final class Variables implements Names, Scope {
  private final Map<String, Value> values = new TreeMap<>();
  private final Set<String> moving = new HashSet<>();
  private final Set<Object> compared = new HashSet<>();

  /** A variable with a known value. */
  public Variables known(String name, Object value) {
    return with(name, Value.known(value));
  }

  /** A variable of which nothing is known but that a fact of that name is missing. */
  public Variables unknown(String name) {
    return with(name, Value.unknown(Cause.fact(name)));
  }

  /** A variable of which bounds are known. */
  public Variables between(String name, Comparable<?> min, Comparable<?> max) {
    return with(name, new Value.Unknown(min, max, Set.of(Cause.fact(name))));
  }

  /** Any variable. */
  public Variables with(String name, Value value) {
    values.put(name, value);
    return this;
  }

  /** The reference date, which may only be compared. */
  public Variables moving(String name, LocalDate day) {
    moving.add(name);
    return known(name, day);
  }

  /** What comes out of an expression over these variables. */
  public Value eval(String expression) {
    return ExpressionParser.parse(expression, this).eval(this);
  }

  Set<Object> compared() {
    return compared;
  }

  @Override
  public Set<String> all() {
    return new TreeSet<>(values.keySet());
  }

  @Override
  public int slot(String name) {
    return new ArrayList<>(values.keySet()).indexOf(name);
  }

  @Override
  public boolean movesWithReferenceDate(String name) {
    return moving.contains(name);
  }

  @Override
  public Value get(int slot) {
    return List.copyOf(values.values()).get(slot);
  }

  @Override
  public void compared(Value left, Value right) {
    compared.add(left);
    compared.add(right);
  }
}
