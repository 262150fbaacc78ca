package nl.toetssteen.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a register as rules see it.
 *
 * @param totEnMet last day, or null if the row has no end
 * @param velden String, LocalDate (a text that is a date), Integer, BigDecimal or List of String
 */
public record Registerrij(
    String rij,
    String sleutel,
    LocalDate van,
    @Nullable LocalDate totEnMet,
    Map<String, Object> velden) {

  public boolean geldtOp(LocalDate dag) {
    throw new UnsupportedOperationException();
  }

  /** The text of a field, or null if the row does not have it. */
  public @Nullable String tekst(String veld) {
    throw new UnsupportedOperationException();
  }

  public @Nullable LocalDate dag(String veld) {
    throw new UnsupportedOperationException();
  }

  public @Nullable Integer getal(String veld) {
    throw new UnsupportedOperationException();
  }

  public @Nullable BigDecimal bedrag(String veld) {
    throw new UnsupportedOperationException();
  }
}
