package nl.toetssteen.facts.naturalisatie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sanction with the day from which a term counts.
 *
 * @param pad the matter it was imposed in
 * @param soort code of the kind of sanction; null while unknown
 * @param bedrag amount in euro; null while unknown or not an amount
 * @param uren hours of community service; null while unknown or not in hours
 * @param aanvang day from which the term counts; null while unknown or not yet begun
 * @param voltooid JA, or NEE while it is not completed; null while unknown
 * @param oorzaken what leaves it open whether it counts; empty if it certainly does
 */
public record Sanctie(
    String pad,
    @Nullable String soort,
    @Nullable BigDecimal bedrag,
    @Nullable Integer uren,
    @Nullable LocalDate aanvang,
    @Nullable String voltooid,
    List<String> oorzaken) {

  public Sanctie {
    oorzaken = List.copyOf(oorzaken);
  }

  /** The sanction of a matter, as far as that counts. */
  public static Sanctie van(
      Strafzaak zaak, Telt telt, @Nullable LocalDate aanvang, @Nullable String voltooid) {
    return new Sanctie(
        zaak.pad(), zaak.sanctie(), zaak.bedrag(), zaak.uren(), aanvang, voltooid, telt.oorzaken());
  }

  /** The sanction of a matter of which more is unknown. */
  public static Sanctie onbekend(Strafzaak zaak) {
    return van(zaak, Telt.misschien(zaak.pad(), zaak.pad()), null, null);
  }

  boolean isDated() {
    return aanvang != null || "NEE".equals(voltooid);
  }
}
