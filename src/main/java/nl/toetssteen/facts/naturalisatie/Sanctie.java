package nl.toetssteen.facts.naturalisatie;

import java.math.BigDecimal;
import java.time.LocalDate;
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
 * @param zeker JA if it certainly counts, null if it may
 */
public record Sanctie(
    String pad,
    @Nullable String soort,
    @Nullable BigDecimal bedrag,
    @Nullable Integer uren,
    @Nullable LocalDate aanvang,
    @Nullable String voltooid,
    @Nullable String zeker) {}
