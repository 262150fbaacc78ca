package nl.toetssteen.facts.asielstatus;

import java.time.LocalDate;
import nl.toetssteen.facts.Lijstitem;
import org.jspecify.annotations.Nullable;

/**
 * A period outside the Netherlands; Vw 2000 art. 45b.
 *
 * @param pad the item's place in the facts
 * @param van first day away; null while unknown
 * @param totEnMet last day away; null while unknown or absent
 * @param totEnMetAanwezig JA or NEE; null while unknown
 */
public record Afwezigheid(
    String pad,
    @Nullable LocalDate van,
    @Nullable LocalDate totEnMet,
    @Nullable String totEnMetAanwezig)
    implements Lijstitem {}
