package nl.toetssteen.facts.dublin;

import java.time.LocalDate;
import nl.toetssteen.facts.Lijstitem;
import org.jspecify.annotations.Nullable;

/**
 * A stay in one State before the application.
 *
 * @param pad the item's place in the facts
 * @param staat code of the State; null while unknown
 * @param van first day; null while unknown
 * @param totEnMet last day; null while unknown
 */
public record Verblijf(
    String pad, @Nullable String staat, @Nullable LocalDate van, @Nullable LocalDate totEnMet)
    implements Lijstitem {}
