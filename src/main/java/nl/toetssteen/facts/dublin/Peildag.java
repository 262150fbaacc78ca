package nl.toetssteen.facts.dublin;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day on which the criteria of one regulation look at the situation.
 *
 * @param ladder the finding for which that day counts
 * @param moment the day; null while unknown
 * @param momentPad the fact it comes from, or what leaves it unknown
 */
public record Peildag(String ladder, @Nullable LocalDate moment, String momentPad) {}
