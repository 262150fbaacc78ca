package nl.toetssteen.recht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.toetssteen.engine.feel.Cell;
import nl.toetssteen.engine.feel.Expr;
import nl.toetssteen.engine.program.Variable;
import nl.toetssteen.engine.table.DmnTable;
import nl.toetssteen.engine.table.Row;
import nl.toetssteen.facts.catalogue.FactDeclaration;
import nl.toetssteen.law.source.Verification;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row says where it comes from, and tests nothing of what may not be there. */
class RowTest {
  private static final Set<String> ANNOTATIONS =
      Set.of("bron", "geldigVan", "geldigTot", "verificatie", "toelichting");
  private static final Pattern ID = Pattern.compile("r\\d{2,}0");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

  static Stream<String> tables() {
    return LawOnDisk.tables().stream();
  }

  static Stream<TableInUse> uses() {
    return TableInUse.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tables")
  void hasAnIdOfItsOwn(String file) {
    List<String> ids = LawOnDisk.table(file).lines().stream().map(DmnTable.Line::id).toList();

    assertThat(ids).doesNotHaveDuplicates().allMatch(ID.asMatchPredicate());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tables")
  void saysItsSourceValidityAndMark(String file) {
    List<String> problems = new ArrayList<>();
    for (DmnTable.Line line : LawOnDisk.table(file).lines()) {
      annotations(line, file.startsWith("amendments/"))
          .forEach(problem -> problems.add(line.id() + ": " + problem));
    }

    assertThat(problems).isEmpty();
  }

  private static List<String> annotations(DmnTable.Line line, boolean overlay) {
    List<String> problems = new ArrayList<>();
    if (!line.annotations().keySet().equals(ANNOTATIONS)) {
      problems.add("annotation columns " + line.annotations().keySet());
    }
    problems.addAll(LawOnDisk.LIBRARY.sources().problems(line.annotation("bron")));
    if (Stream.of(Verification.values())
        .noneMatch(v -> line.annotation("verificatie").equals(v.name()))) {
      problems.add("verificatie is \"" + line.annotation("verificatie") + "\"");
    }
    String from = line.annotation("geldigVan");
    String until = line.annotation("geldigTot");
    boolean commencement = overlay && from.equals("INWERKING");
    if (!commencement && !isDate(from)) {
      problems.add("geldigVan is \"" + from + "\"");
    }
    if (!until.isEmpty() && (!isDate(until) || !commencement && until.compareTo(from) < 0)) {
      problems.add("geldigTot is \"" + until + "\" after geldigVan \"" + from + "\"");
    }
    if (line.annotation("toelichting").isBlank()) {
      problems.add("no toelichting");
    }
    return problems;
  }

  private static boolean isDate(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** The reason shown may only speak of what its table reads. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("tables")
  void namesOnlyWhatItsTableKnows(String file) {
    DmnTable table = LawOnDisk.table(file);
    Set<String> known = new TreeSet<>(table.inputs().keySet());
    known.addAll(table.derived().keySet());
    List<String> unknown = new ArrayList<>();
    for (DmnTable.Line line : table.lines()) {
      Matcher places = PLACEHOLDER.matcher(line.annotation("toelichting"));
      places
          .results()
          .filter(place -> !known.contains(place.group(1)))
          .forEach(place -> unknown.add(line.id() + ": " + place.group()));
    }

    assertThat(unknown).as("placeholders that the table does not read").isEmpty();
  }

  /** Of what is absent nothing is known, so a row that asks for it would never be settled. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("uses")
  void testsAValueOnlyWhereItIsThere(TableInUse use) {
    List<Expr> inputs = use.table().inputs();
    List<String> problems = new ArrayList<>();
    for (int column = 0; column < inputs.size(); column++) {
      Set<String> presences = new HashSet<>();
      reads(use, inputs.get(column), presences);
      for (Row row : use.table().rows()) {
        if (row.cells().get(column) instanceof Cell.Any) {
          continue;
        }
        presences.stream()
            .filter(presence -> !requires(use, row, presence))
            .forEach(presence -> problems.add(row.id() + " does not ask for " + presence));
      }
    }

    assertThat(problems).isEmpty();
  }

  private static void reads(TableInUse use, Expr expr, Set<String> presences) {
    expr.reads(
        slot -> {
          Variable variable = use.program().variables().get(slot);
          if (variable instanceof Variable.Derived derived) {
            reads(use, derived.expr(), presences);
          } else if (variable instanceof Variable.Leaf leaf && mayBeAbsent(use, leaf)) {
            presences.add(leaf.name().replaceAll(" \\w+$", " aanwezig"));
          }
        });
  }

  private static boolean mayBeAbsent(TableInUse use, Variable.Leaf leaf) {
    return switch (leaf.kind()) {
      case CLOCK_BEGIN, CLOCK_END -> true;
      case FINDING -> leaf.name().equals(leaf.key() + " waarde");
      case FACT, ITEM -> {
        FactDeclaration fact = use.stand().law().facts().fact(leaf.source());
        yield fact != null && fact.mayBeAbsent() && leaf.name().equals(fact.valueVariable());
      }
      case FINDING_PRESENT, FIGURE, JUDGEMENT, COMMENCEMENT, RUNG -> false;
    };
  }

  private static boolean requires(TableInUse use, Row row, String presence) {
    List<DmnTable.Column> columns = use.table().source().columns();
    for (int i = 0; i < columns.size(); i++) {
      boolean asks = columns.get(i).text().equals(presence);
      if (asks && row.cells().get(i).equals(new Cell.OneOf(List.of("JA"), false))) {
        return true;
      }
    }
    return false;
  }
}
