package nl.toetssteen.facts.dublin;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The applicant, on the day that counts under one regulation.
 *
 * @param ladder the finding for which that day counts
 * @param moment the day; null while unknown or absent
 * @param momentPad the fact it comes from
 * @param hier whether there is an application here
 * @param minderjarig whether the applicant is a minor on that day
 * @param alleen whether the applicant is an unaccompanied minor on that day
 * @param nietAlleen whether there is an application here, and not of an unaccompanied minor
 */
public record Verzoeker(
    String ladder,
    @Nullable LocalDate moment,
    String momentPad,
    Toets hier,
    Toets minderjarig,
    Toets alleen,
    Toets nietAlleen) {}
