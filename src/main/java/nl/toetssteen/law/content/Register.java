package nl.toetssteen.law.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import nl.toetssteen.law.files.Yaml;

/**
 * A register of rows that may overlap and have gaps, such as countries or moratoria.
 *
 * @param claims what the register claims to hold (Dutch)
 */
public record Register(String name, String claims, List<RegisterRow> rows) {

  public Register {
    rows = List.copyOf(rows);
  }

  /**
   * Reads a register file.
   *
   * @throws BrokenFileException naming every fault
   */
  public static Register parse(String where, byte[] bytes) {
    return of(where, Yaml.read(where, bytes));
  }

  /**
   * Reads the tree of a register file.
   *
   * @throws BrokenFileException naming every fault
   */
  public static Register of(String where, JsonNode tree) {
    return RegisterReader.read(where, tree);
  }

  /** The rows that hold on a day, in the order of the file. */
  public List<RegisterRow> at(LocalDate day) {
    return rows.stream().filter(row -> row.row().geldtOp(day)).toList();
  }
}
