package nl.toetssteen.explain.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of reference dates with one answer, the facts unchanged.
 *
 * @param totEnMet last day; null for the last stretch when nothing turns any more
 * @param status as of an answer, or NIET_GELADEN
 * @param uitkomst outcome code, null unless decided
 * @param reden what stands in the way, or that nothing does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Tijdvlak(
    LocalDate van,
    @Nullable LocalDate totEnMet,
    String status,
    @Nullable String uitkomst,
    String reden) {}
