package nl.toetssteen.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.toetssteen.engine.table.DmnTable;
import org.junit.jupiter.api.Test;

/** What a proposal changes in a table, row by row. */
class ChangedRowsTest {

  @Test
  void tellsNewRowsFromChangedOnes() {
    DmnTable before = table(line("r010", "\"JA\""), line("r020", "\"NEE\""));
    DmnTable after = table(line("r010", "\"JA\""), line("r020", "-"), line("r030", "null"));

    assertThat(ChangedRows.of(after, Optional.of(before)))
        .containsOnlyKeys("r020", "r030")
        .hasEntrySatisfying("r020", mark -> assertThat(mark.text()).isEqualTo("gewijzigd"))
        .hasEntrySatisfying("r030", mark -> assertThat(mark.text()).isEqualTo("nieuwe rij"));
  }

  @Test
  void marksEveryRowOfANewTable() {
    assertThat(ChangedRows.of(table(line("r010", "-")), Optional.empty()).get("r010").text())
        .isEqualTo("nieuwe tabel");
  }

  private static DmnTable table(DmnTable.Line... lines) {
    return new DmnTable(
        "proef/tabel",
        Map.of(),
        Map.of(),
        "proef",
        "UNIQUE",
        List.of(),
        List.of(),
        List.of(lines),
        Map.of());
  }

  private static DmnTable.Line line(String id, String cell) {
    return new DmnTable.Line(id, List.of(cell), List.of("\"VOLDAAN\""), Map.of());
  }
}
