package nl.toetssteen.facts.beslistermijn;

/**
 * What one rule makes of a term and the next builds on.
 *
 * @param naam which step it is
 */
public record Stap(String naam, Einde einde) {}
