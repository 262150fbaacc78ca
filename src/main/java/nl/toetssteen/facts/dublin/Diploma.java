package nl.toetssteen.facts.dublin;

import java.time.LocalDate;
import nl.toetssteen.facts.Lijstitem;
import org.jspecify.annotations.Nullable;

/**
 * A diploma or qualification of an establishment in a State.
 *
 * @param pad the item's place in the facts
 * @param staat code of the State; null while unknown
 * @param afgegevenOp day of issue; null while unknown
 * @param maanden length of the study in months; null while unknown
 * @param terPlaatse JA or NEE: studied on the territory; null while unknown
 */
public record Diploma(
    String pad,
    @Nullable String staat,
    @Nullable LocalDate afgegevenOp,
    @Nullable Integer maanden,
    @Nullable String terPlaatse)
    implements Lijstitem {}
