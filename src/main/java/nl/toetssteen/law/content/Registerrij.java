package nl.toetssteen.law.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  public Registerrij {
    velden = Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(velden)));
  }

  /** Of the id alone: rule engines keep rows in sets, and the fields are many. */
  @Override
  public int hashCode() {
    return rij.hashCode();
  }

  /** Whether the row holds on a day. */
  public boolean geldtOp(LocalDate dag) {
    return !van.isAfter(dag) && (totEnMet == null || !totEnMet.isBefore(dag));
  }

  /** The text of a field, or null if the row does not have it. */
  public @Nullable String tekst(String veld) {
    return veld(veld, String.class);
  }

  /** The date of a field, or null if the row does not have it. */
  public @Nullable LocalDate dag(String veld) {
    return veld(veld, LocalDate.class);
  }

  /** The whole number of a field, or null if the row does not have it. */
  public @Nullable Integer getal(String veld) {
    return veld(veld, Integer.class);
  }

  /** The number of a field, or null if the row does not have it. */
  public @Nullable BigDecimal bedrag(String veld) {
    Integer whole = velden.get(veld) instanceof Integer number ? number : null;
    return whole == null ? veld(veld, BigDecimal.class) : BigDecimal.valueOf(whole);
  }

  /** The texts of a field; empty if the row does not have it. */
  public List<String> teksten(String veld) {
    List<?> texts = veld(veld, List.class);
    return texts == null ? List.of() : texts.stream().map(String.class::cast).toList();
  }

  private <T> @Nullable T veld(String veld, Class<T> type) {
    Object value = velden.get(veld);
    if (value != null && !type.isInstance(value)) {
      throw new IllegalArgumentException(
          "Field " + veld + " of row " + rij + " is not of type " + type.getSimpleName() + ".");
    }
    return type.cast(value);
  }
}
