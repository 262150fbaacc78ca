package nl.toetssteen.facts.naturalisatie;

import java.time.LocalDate;
import nl.toetssteen.facts.Lijstitem;
import org.jspecify.annotations.Nullable;

/**
 * A stay outside the Kingdom; RWN art. 1 lid 1 onder h.
 *
 * @param pad the item's place in the facts
 * @param reden code of the reason; null while unknown
 * @param van first day abroad; null while unknown
 * @param totEnMet last day abroad; null while unknown or absent
 * @param totEnMetAanwezig JA or NEE; null while unknown
 * @param redenGeeindigdOp day on which service or detention ended; null while unknown or absent
 * @param redenGeeindigdOpAanwezig JA or NEE; null while unknown
 */
public record Afwezigheid(
    String pad,
    @Nullable String reden,
    @Nullable LocalDate van,
    @Nullable LocalDate totEnMet,
    @Nullable String totEnMetAanwezig,
    @Nullable LocalDate redenGeeindigdOp,
    @Nullable String redenGeeindigdOpAanwezig)
    implements Lijstitem {}
