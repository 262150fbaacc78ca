package nl.toetssteen.facts.naturalisatie;

import java.time.LocalDate;
import nl.toetssteen.facts.Lijstitem;
import org.jspecify.annotations.Nullable;

/**
 * A period in which the person really lived somewhere; RWN art. 1 lid 1 onder h.
 *
 * @param pad the item's place in the facts
 * @param gebied code of the part of the Kingdom, or outside it; null while unknown
 * @param van first day; null while unknown
 * @param totEnMet last day; null while unknown or absent
 * @param totEnMetAanwezig JA or NEE; null while unknown
 */
public record Hoofdverblijf(
    String pad,
    @Nullable String gebied,
    @Nullable LocalDate van,
    @Nullable LocalDate totEnMet,
    @Nullable String totEnMetAanwezig)
    implements Lijstitem {}
