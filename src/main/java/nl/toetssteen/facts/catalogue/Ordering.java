package nl.toetssteen.facts.catalogue;

/**
 * Two dates of which the first may not lie after the second.
 *
 * @param first path of a date, {@code kinderen[].geboortedatum} for a field, or {@code peildatum}
 * @param second likewise; if both are fields they are of the same item
 */
public record Ordering(String first, String second) {}
