package nl.toetssteen.recht;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.toetssteen.engine.feel.Scope;
import nl.toetssteen.engine.program.Variable;
import nl.toetssteen.facts.Cause;
import nl.toetssteen.facts.Value;

/** Draws inputs for one table: known ones, partly unknown ones, and completions of those. */
final class TableInputs {
  private static final String PRESENCE = " aanwezig";
  private static final List<String> CONTENT = List.of(" waarde", " begin", " eind");
  private static final Value OPEN = Value.unknown(Cause.fact("onbekend"));

  private final TableInUse use;
  private final Domains domains;
  private final Random random;
  private final Map<String, List<String>> groups = new TreeMap<>();

  TableInputs(TableInUse use, Random random) {
    this.use = use;
    this.random = random;
    this.domains = new Domains(use, random);
    for (String name : use.table().source().inputs().keySet()) {
      groups.computeIfAbsent(subject(name), key -> new ArrayList<>()).add(name);
    }
  }

  /** What may be absent is two inputs, a clock three, and they are known or unknown together. */
  private static String subject(String name) {
    String subject = name.endsWith(PRESENCE) ? without(name, PRESENCE) : name;
    for (String content : CONTENT) {
      subject = name.endsWith(content) ? without(name, content) : subject;
    }
    return subject;
  }

  private static String without(String name, String ending) {
    return name.substring(0, name.length() - ending.length());
  }

  /** A value for every input; null for what is absent. */
  Map<String, Object> known() {
    List<String> order = new ArrayList<>(groups.keySet());
    order.sort((a, b) -> Boolean.compare(domains.isFigure(b), domains.isFigure(a)));
    Map<String, Object> inputs = new LinkedHashMap<>();
    List<Object> drawn = new ArrayList<>();
    order.forEach(group -> draw(group, inputs, drawn));
    return inputs;
  }

  /** Like {@link #known}, with one in three days and numbers far from where the table turns. */
  Map<String, Object> far() {
    Map<String, Object> inputs = new LinkedHashMap<>(known());
    inputs.replaceAll(
        (name, value) ->
            domains.isFigure(name) || random.nextInt(3) != 0 ? value : domains.far(value));
    return inputs;
  }

  private void draw(String group, Map<String, Object> inputs, List<Object> drawn) {
    boolean absent = random.nextInt(4) == 0;
    for (String name : groups.get(group)) {
      if (name.equals(group + PRESENCE)) {
        inputs.put(name, absent ? "NEE" : "JA");
      } else if (name.equals(group) || !absent) {
        Object value = domains.draw(name, drawn);
        inputs.put(name, value);
        drawn.add(value);
      } else {
        inputs.put(name, null);
      }
    }
  }

  /** The same inputs with some groups unknown, dates perhaps between bounds. */
  Partial hide(Map<String, Object> known) {
    Map<String, Value> values = new HashMap<>(values(known));
    List<String> hidden = new ArrayList<>();
    for (String group : groups.keySet()) {
      if (random.nextInt(3) == 0) {
        hidden.add(group);
        groups.get(group).forEach(name -> values.put(name, hidden(known.get(name))));
      }
    }
    return new Partial(known, values, hidden);
  }

  private Value hidden(Object value) {
    if (value instanceof LocalDate day && random.nextBoolean()) {
      LocalDate least = random.nextInt(3) == 0 ? null : day.minusDays(random.nextInt(400));
      LocalDate most = random.nextInt(3) == 0 ? null : day.plusDays(1 + random.nextInt(400));
      return new Value.Unknown(least, most, ((Value.Unknown) OPEN).causes());
    }
    return OPEN;
  }

  /** Inputs of which some are unknown. */
  record Partial(Map<String, Object> origin, Map<String, Value> values, List<String> hidden) {}

  /** Something that the unknown inputs may turn out to be. */
  Map<String, Object> completion(Partial partial) {
    Map<String, Object> inputs = new LinkedHashMap<>(partial.origin());
    List<Object> drawn = new ArrayList<>();
    partial.origin().values().stream().filter(v -> v != null).forEach(drawn::add);
    for (String group : partial.hidden()) {
      draw(group, inputs, drawn);
      for (String name : groups.get(group)) {
        inputs.computeIfPresent(name, (n, value) -> within(value, partial.values().get(n)));
      }
    }
    return inputs;
  }

  private Object within(Object value, Value allowed) {
    if (!(value instanceof LocalDate day) || !(allowed instanceof Value.Unknown bounds)) {
      return value;
    }
    LocalDate least = (LocalDate) bounds.min();
    LocalDate most = (LocalDate) bounds.max();
    if (least != null && day.isBefore(least)) {
      return random.nextBoolean() || most == null ? least : most;
    }
    return most != null && day.isAfter(most) ? most : day;
  }

  /** Our values for inputs that are all known or absent. */
  Map<String, Value> values(Map<String, Object> inputs) {
    Map<String, Value> values = new HashMap<>();
    inputs.forEach((name, v) -> values.put(name, v == null ? Value.unknown() : Value.known(v)));
    return values;
  }

  /** The scope in which our table is matched. */
  Scope scope(Map<String, Value> values) {
    Map<Integer, Value> slots = new HashMap<>();
    values.forEach((name, value) -> slots.put(use.table().names().slot(name), value));
    return new Given(use, slots);
  }

  private record Given(TableInUse use, Map<Integer, Value> slots) implements Scope {
    @Override
    public Value get(int slot) {
      Value value = slots.get(slot);
      if (value != null) {
        return value;
      }
      return ((Variable.Derived) use.program().variables().get(slot)).expr().eval(this);
    }

    @Override
    public void compared(Value left, Value right) {}
  }
}
