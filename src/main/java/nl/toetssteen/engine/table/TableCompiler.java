package nl.toetssteen.engine.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.engine.feel.Cell;
import nl.toetssteen.engine.feel.CellParser;
import nl.toetssteen.engine.feel.Expr;
import nl.toetssteen.engine.feel.ExpressionParser;
import nl.toetssteen.engine.feel.FeelException;
import nl.toetssteen.engine.feel.Names;
import nl.toetssteen.engine.feel.Truth;
import nl.toetssteen.law.source.Verification;
import org.jspecify.annotations.Nullable;

/** Compiles the texts of one table against the variables of one regime. */
public final class TableCompiler {
  private static final Set<String> MARKS =
      Stream.of(Verification.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

  private static final Cell ANY = new Cell.Any();
  private static final Expr NOTHING = new Expr.Literal(Truth.UNKNOWN);

  private final DmnTable source;
  private final Names names;
  private final List<String> faults;
  // Most cells and results of a table say the same as one above them
  private final Map<String, Cell> cells = new HashMap<>();
  private final Map<String, Expr> results = new HashMap<>();

  /**
   * Prepares the compilation of one table.
   *
   * @param faults receives everything that is wrong, with the place
   */
  public TableCompiler(DmnTable source, Names names, List<String> faults) {
    this.source = source;
    this.names = names;
    this.faults = faults;
  }

  /** The compiled table; only usable when no fault was added. */
  public Table compile() {
    if (!source.hitPolicy().equals("UNIQUE")) {
      faults.add("Hit policy " + source.hitPolicy() + "; tables are UNIQUE");
    }
    List<Expr> inputs = new ArrayList<>();
    for (DmnTable.Column column : source.columns()) {
      inputs.add(expression(column.text(), "Input"));
    }
    List<Row> rows = new ArrayList<>();
    for (DmnTable.Line line : source.lines()) {
      rows.add(row(line));
    }
    return new Table(source, List.copyOf(inputs), List.copyOf(rows), names);
  }

  /** Compiles the expression of a value beside the table. */
  public Expr derived(String name) {
    return expression(source.derived().getOrDefault(name, ""), "Derived value \"" + name + "\"");
  }

  private Row row(DmnTable.Line line) {
    annotations(line);
    String where = "Row " + line.id();
    List<Cell> tests = new ArrayList<>();
    for (String cell : line.cells()) {
      tests.add(once(cells, cell, where, CellParser::parse, ANY));
    }
    List<Expr> outputs = new ArrayList<>();
    for (String output : line.outputs()) {
      outputs.add(expression(output, where));
    }
    return new Row(
        line.id(),
        List.copyOf(tests),
        Row.tested(tests),
        List.copyOf(outputs),
        line.annotation("bron"),
        line.annotation("geldigVan"),
        line.annotation("geldigTot"),
        line.annotation("verificatie"),
        line.annotation("toelichting"));
  }

  /** What an answer quotes of a row: without it the answer would break, or say something else. */
  private void annotations(DmnTable.Line line) {
    String where = "Row " + line.id() + ": ";
    if (line.annotation("bron").isEmpty()) {
      faults.add(where + "bron is empty; no row without a source");
    }
    if (!MARKS.contains(line.annotation("verificatie"))) {
      faults.add(
          where
              + "verificatie \""
              + line.annotation("verificatie")
              + "\" is not one of "
              + List.of(Verification.values()));
    }
    if (line.annotation("toelichting").indexOf('{') < 0) {
      return;
    }
    Matcher places = Row.PLACE.matcher(line.annotation("toelichting"));
    while (places.find()) {
      if (!names.all().contains(places.group(1))) {
        faults.add(where + "toelichting names {" + places.group(1) + "}, which is no input here");
      }
    }
  }

  private Expr expression(String text, String where) {
    return once(results, text, where, this::parse, NOTHING);
  }

  private Expr parse(String text) {
    return ExpressionParser.parse(text, names);
  }

  /** What a text says; where it says nothing, that is a fault of every place that has it. */
  private <T> T once(
      Map<String, T> known, String text, String where, Function<String, T> parse, T fallback) {
    try {
      T before = known.get(text);
      T said = before == null ? parse.apply(text) : before;
      known.put(text, said);
      return said;
    } catch (FeelException e) {
      faults.add(where + ": " + message(e));
      return fallback;
    }
  }

  private static @Nullable String message(FeelException e) {
    return e.getMessage();
  }
}
