package nl.toetssteen.workbench.grid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.toetssteen.engine.feel.Expr;
import nl.toetssteen.engine.loading.DecisionLaw;
import nl.toetssteen.engine.program.Program;
import nl.toetssteen.engine.program.Variable;
import nl.toetssteen.engine.rules.Finding;
import nl.toetssteen.engine.table.Table;
import nl.toetssteen.facts.Value;
import nl.toetssteen.facts.catalogue.FactDeclaration;
import nl.toetssteen.law.content.Figure;
import org.jspecify.annotations.Nullable;

/** What the variables of a table can be. */
final class Domain {
  private static final Pattern CODE = Pattern.compile("\"([^\"]*)\"");
  private static final String COMMENCEMENT = "inwerking";

  private final DecisionLaw law;
  private final Program program;
  private final Table table;
  private final Map<String, LocalDate> days;

  Domain(DecisionLaw law, Program program, Table table, Map<String, LocalDate> days) {
    this.law = law;
    this.program = program;
    this.table = table;
    this.days = days;
  }

  Table table() {
    return table;
  }

  String name(int slot) {
    return program.variables().get(slot).name();
  }

  /** The expression of a value beside the table; null for what comes from elsewhere. */
  @Nullable Expr derived(int slot) {
    return program.variables().get(slot) instanceof Variable.Derived derived
        ? derived.expr()
        : null;
  }

  /** What it always is; null for what differs from case to case. */
  @Nullable Value constant(int slot) {
    if (!(program.variables().get(slot) instanceof Variable.Leaf leaf)) {
      return null;
    }
    if (leaf.kind() == Variable.Kind.COMMENCEMENT) {
      LocalDate day = days.get(leaf.key());
      return day == null ? null : Value.known(day);
    }
    if (leaf.kind() != Variable.Kind.FIGURE) {
      return null;
    }
    Figure figure = law.figures().find(leaf.key()).orElseThrow();
    return figure.rows().size() == 1 ? Value.known(figure.rows().get(0).value()) : null;
  }

  /** Its type as the table declares it. */
  String type(int slot) {
    String name = name(slot);
    String input = name.startsWith(COMMENCEMENT + " ") ? COMMENCEMENT : name;
    return table.source().inputs().getOrDefault(input, "");
  }

  /** The codes of an enumeration; empty for another type. */
  List<String> codes(String type) {
    return texts(table.source().types().getOrDefault(type, ""));
  }

  /** The codes of a column, where the variable in it has no enumeration of its own. */
  List<String> codes(int column, int slot) {
    return codes(type(slot)).isEmpty()
        ? codes(table.source().columns().get(column).type())
        : List.of();
  }

  private static List<String> texts(String values) {
    return CODE.matcher(values).results().map(match -> match.group(1)).toList();
  }

  boolean isWhole(int slot) {
    if (!(program.variables().get(slot) instanceof Variable.Leaf leaf)) {
      return false;
    }
    FactDeclaration fact = law.facts().fact(leaf.source());
    Finding finding = law.findings().findings().get(leaf.key());
    return leaf.name().endsWith(" aantal")
        || fact != null && fact.kind() == FactDeclaration.Kind.GEHEEL
        || finding != null && finding.kind() == Finding.Kind.geheel;
  }

  /** The least it can be; null where nothing says so. */
  @Nullable BigDecimal least(int slot) {
    if (!(program.variables().get(slot) instanceof Variable.Leaf leaf)) {
      return null;
    }
    FactDeclaration fact = law.facts().fact(leaf.source());
    return leaf.name().endsWith(" aantal") ? BigDecimal.ZERO : fact == null ? null : fact.min();
  }

  /** Whether this can be absent: then it has no value, although everything is known. */
  boolean mayBeAbsent(int slot) {
    if (!(program.variables().get(slot) instanceof Variable.Leaf leaf)) {
      return false;
    }
    return switch (leaf.kind()) {
      case CLOCK_BEGIN, CLOCK_END -> true;
      case FINDING -> leaf.name().equals(leaf.key() + " waarde");
      case FACT, ITEM -> {
        FactDeclaration fact = law.facts().fact(leaf.source());
        yield fact != null && fact.mayBeAbsent() && leaf.name().equals(fact.valueVariable());
      }
      case FINDING_PRESENT, FIGURE, JUDGEMENT, COMMENCEMENT, RUNG -> false;
    };
  }

  /** The slot of the variable that tells whether this is there; -1 where the table lacks it. */
  int presence(int slot) {
    String presence = name(slot).replaceAll(" \\w+$", " aanwezig");
    return table.names().all().contains(presence) ? table.names().slot(presence) : -1;
  }
}
