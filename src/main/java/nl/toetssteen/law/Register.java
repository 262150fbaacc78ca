package nl.toetssteen.law;

import java.time.LocalDate;
import java.util.List;

/**
 * A register of rows that may overlap and have gaps, such as countries or moratoria.
 *
 * @param claims what the register claims to hold (Dutch)
 */
public record Register(String name, String claims, List<RegisterRow> rows) {
  public static Register parse(String where, byte[] bytes) {
    throw new UnsupportedOperationException();
  }

  /** The rows that hold on a day, in the order of the file. */
  public List<RegisterRow> at(LocalDate day) {
    throw new UnsupportedOperationException();
  }
}
