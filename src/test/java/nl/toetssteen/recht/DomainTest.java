package nl.toetssteen.recht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.engine.feel.Expr;
import nl.toetssteen.engine.program.Variable;
import nl.toetssteen.engine.rules.Finding;
import nl.toetssteen.engine.table.DmnTable;
import nl.toetssteen.engine.table.Row;
import nl.toetssteen.facts.Value;
import nl.toetssteen.facts.catalogue.FactDeclaration;
import nl.toetssteen.law.content.Figure;
import nl.toetssteen.law.content.FigureKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A table gives each of its inputs the type and the codes with which it was declared. */
class DomainTest {
  private static final Set<String> YES_AND_NO = Set.of("JA", "NEE");
  private static final Set<String> DURATIONS = Set.of("yearMonthDuration", "dayTimeDuration");

  static Stream<TableInUse> tables() {
    return TableInUse.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tables")
  void listsTheCodesThatWereDeclared(TableInUse use) {
    DmnTable source = use.table().source();
    List<String> differences = new ArrayList<>();
    source
        .inputs()
        .forEach(
            (name, type) -> {
              String values = source.types().get(type);
              Set<String> listed = values == null ? Set.of() : Set.copyOf(Domains.codes(values));
              Set<String> declared = codes(use, use.variable(name));
              if (isFigure(use, name) ? !listed.containsAll(declared) : !listed.equals(declared)) {
                differences.add(name + " lists " + sorted(listed) + ", not " + sorted(declared));
              }
            });

    assertThat(differences).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tables")
  void listsTheCodesOfItsTypesInItsColumns(TableInUse use) {
    DmnTable source = use.table().source();
    List<String> differences = new ArrayList<>();
    for (DmnTable.Column column : source.columns()) {
      String listed = source.types().getOrDefault(column.type(), "");
      if (!column.values().isEmpty()
          && !Domains.codes(column.values()).equals(Domains.codes(listed))) {
        differences.add(column.text() + " lists " + column.values() + ", its type " + listed);
      }
    }

    assertThat(differences).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tables")
  void takesDatesAndNumbersForWhatTheyAre(TableInUse use) {
    DmnTable source = use.table().source();
    List<String> differences = new ArrayList<>();
    source
        .inputs()
        .forEach(
            (name, type) -> {
              boolean enumerated = !source.types().getOrDefault(type, "").isEmpty();
              Set<String> expected = types(use, use.variable(name));
              if (!enumerated && !expected.contains(type)) {
                differences.add(name + " is a " + type + ", not one of " + sorted(expected));
              }
            });

    assertThat(differences).isEmpty();
  }

  private static Set<String> codes(TableInUse use, Variable variable) {
    if (variable instanceof Variable.Output output) {
      return outputs(use.program().tables().get(output.table()).rows());
    }
    if (!(variable instanceof Variable.Leaf leaf)) {
      return Set.of();
    }
    return switch (leaf.kind()) {
      case FACT, ITEM -> codes(use, leaf);
      case FINDING -> codes(finding(use, leaf));
      case FINDING_PRESENT -> YES_AND_NO;
      case JUDGEMENT ->
          use.stand().law().judgements().find(leaf.key()).orElseThrow().options().keySet();
      case FIGURE -> codes(use.stand().law().figures().find(leaf.key()).orElseThrow());
      case CLOCK_BEGIN, CLOCK_END, COMMENCEMENT, RUNG -> Set.of();
    };
  }

  /** Besides these a table may list what a proposal would make of the figure. */
  private static boolean isFigure(TableInUse use, String name) {
    return use.variable(name) instanceof Variable.Leaf leaf && leaf.kind() == Variable.Kind.FIGURE;
  }

  private static Set<String> codes(Figure figure) {
    return figure.kind() == FigureKind.CODE
        ? figure.rows().stream().map(row -> (String) row.value()).collect(Collectors.toSet())
        : Set.of();
  }

  private static Set<String> codes(TableInUse use, Variable.Leaf leaf) {
    FactDeclaration fact = use.stand().law().facts().fact(leaf.source());
    boolean yesOrNo =
        leaf.name().endsWith(" volledig")
            || fact != null && leaf.name().equals(fact.presenceVariable())
            || fact != null && fact.kind() == FactDeclaration.Kind.JA_NEE;
    if (yesOrNo) {
      return YES_AND_NO;
    }
    return fact == null ? Set.of() : fact.options().keySet();
  }

  private static Set<String> codes(Finding finding) {
    return finding.kind() == Finding.Kind.jaNee ? YES_AND_NO : Set.copyOf(finding.options());
  }

  private static Set<String> outputs(List<Row> rows) {
    Set<String> codes = new TreeSet<>();
    for (Row row : rows) {
      if (row.outputs().get(0) instanceof Expr.Literal literal
          && literal.value() instanceof Value.Known known
          && known.value() instanceof String code) {
        codes.add(code);
      }
    }
    return codes;
  }

  private static Finding finding(TableInUse use, Variable.Leaf leaf) {
    return use.stand().law().findings().findings().get(leaf.key());
  }

  private static Set<String> types(TableInUse use, Variable variable) {
    if (!(variable instanceof Variable.Leaf leaf)) {
      return Set.of("string", "number");
    }
    return switch (leaf.kind()) {
      case FACT, ITEM -> types(use.stand().law().facts().fact(leaf.source()), leaf);
      case FINDING -> Set.of(finding(use, leaf).kind() == Finding.Kind.geheel ? "number" : "date");
      case CLOCK_BEGIN, CLOCK_END, COMMENCEMENT -> Set.of("date");
      case FIGURE -> types(use.stand().law().figures().find(leaf.key()).orElseThrow().kind());
      case FINDING_PRESENT, JUDGEMENT -> Set.of();
      case RUNG -> Set.of("string");
    };
  }

  private static Set<String> types(FactDeclaration fact, Variable.Leaf leaf) {
    boolean number =
        leaf.name().endsWith(" aantal")
            || fact != null
                && (fact.kind() == FactDeclaration.Kind.GEHEEL
                    || fact.kind() == FactDeclaration.Kind.BEDRAG);
    return Set.of(number ? "number" : "date");
  }

  private static Set<String> types(FigureKind kind) {
    return switch (kind) {
      case DUUR -> DURATIONS;
      case GETAL, BEDRAG -> Set.of("number");
      case DATUM -> Set.of("date");
      case CODE -> Set.of("string");
    };
  }

  private static Set<String> sorted(Set<String> codes) {
    return new TreeSet<>(codes);
  }
}
