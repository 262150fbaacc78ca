package nl.toetssteen.facts.dublin;

import java.time.LocalDate;
import nl.toetssteen.facts.Lijstitem;
import org.jspecify.annotations.Nullable;

/**
 * A stay outside all States that take part.
 *
 * @param pad the item's place in the facts
 * @param van first day; null while unknown
 * @param totEnMet last day; null while unknown or absent
 * @param totEnMetAanwezig JA or NEE; null while unknown
 * @param terugkeerbesluit JA or NEE: in compliance with a return decision; null while unknown
 */
public record Afwezigheid(
    String pad,
    @Nullable LocalDate van,
    @Nullable LocalDate totEnMet,
    @Nullable String totEnMetAanwezig,
    @Nullable String terugkeerbesluit)
    implements Lijstitem {}
