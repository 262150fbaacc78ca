package nl.toetssteen.facts.naturalisatie;

import java.time.LocalDate;
import nl.toetssteen.facts.Lijstitem;
import org.jspecify.annotations.Nullable;

/**
 * A period in which the decision period stood still; Awb art. 4:15.
 *
 * @param pad the item's place in the facts
 * @param van first day; null while unknown
 * @param totEnMet last day; null while unknown
 */
public record Opschorting(String pad, @Nullable LocalDate van, @Nullable LocalDate totEnMet)
    implements Lijstitem {}
