package nl.toetssteen.facts.naturalisatie;

import java.time.LocalDate;
import nl.toetssteen.facts.Lijstitem;
import org.jspecify.annotations.Nullable;

/**
 * A period of living together with the partner; RWN art. 8 lid 2 and lid 4.
 *
 * @param pad the item's place in the facts
 * @param plaats code: in or outside the Kingdom; null while unknown
 * @param van first day; null while unknown
 * @param totEnMet last day; null while unknown or absent
 * @param totEnMetAanwezig JA or NEE; null while unknown
 */
public record Samenwoning(
    String pad,
    @Nullable String plaats,
    @Nullable LocalDate van,
    @Nullable LocalDate totEnMet,
    @Nullable String totEnMetAanwezig)
    implements Lijstitem {}
