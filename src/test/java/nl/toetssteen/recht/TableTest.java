package nl.toetssteen.recht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.toetssteen.engine.reference.ReferenceTable;
import nl.toetssteen.engine.reference.TableAnalysis;
import nl.toetssteen.engine.table.DmnTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every .dmn in the working copy is a whole table by KIE's lights. */
class TableTest {
  private static final TableAnalysis ANALYSIS = new TableAnalysis();
  private static final Pattern WITH_NULL = Pattern.compile("(^|.*,)\\s*null\\s*(,.*|$)");

  static Stream<String> tables() {
    return LawOnDisk.tables().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tables")
  void loadsWithoutAWord(String file) {
    assertThat(ReferenceTable.load(file, LawOnDisk.bytes(file)).problems()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tables")
  void answersEveryInputOnce(String file) {
    assertThat(LawOnDisk.table(file).hitPolicy()).isEqualTo("UNIQUE");
    assertThat(ANALYSIS.of(LawOnDisk.bytes(file))).as("findings of the analysis").isEmpty();
  }

  /** Without null KIE skips the table as soon as the input is unknown, whatever the cells say. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("tables")
  void everyEnumerationListsNull(String file) {
    DmnTable table = LawOnDisk.table(file);
    Stream<String> types =
        table.types().entrySet().stream()
            .filter(type -> !type.getValue().isEmpty() && !hasNull(type.getValue()))
            .map(type -> "type " + type.getKey());
    Stream<String> columns =
        table.columns().stream()
            .filter(column -> !column.values().isEmpty() && !hasNull(column.values()))
            .map(column -> "column " + column.text());

    assertThat(Stream.concat(types, columns)).as("enumerations without null").isEmpty();
  }

  private static boolean hasNull(String values) {
    return WITH_NULL.matcher(values).matches();
  }
}
