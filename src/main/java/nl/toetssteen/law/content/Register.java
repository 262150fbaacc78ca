package nl.toetssteen.law.content;

import java.time.LocalDate;
import java.util.List;
import nl.toetssteen.facts.catalogue.BrokenFileException;

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
    return RegisterReader.read(where, bytes);
  }

  /** The rows that hold on a day, in the order of the file. */
  public List<RegisterRow> at(LocalDate day) {
    return rows.stream().filter(row -> row.row().geldtOp(day)).toList();
  }
}
