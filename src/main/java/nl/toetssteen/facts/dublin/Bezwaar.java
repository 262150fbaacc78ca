package nl.toetssteen.facts.dublin;

import nl.toetssteen.facts.Lijstitem;
import org.jspecify.annotations.Nullable;

/**
 * An objection to transfers to a State.
 *
 * @param pad the item's place in the facts
 * @param staat code of the State; null while unknown
 */
public record Bezwaar(String pad, @Nullable String staat) implements Lijstitem {}
