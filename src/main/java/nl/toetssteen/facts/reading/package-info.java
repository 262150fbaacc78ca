/** From bytes to a checked dossier, and to the bytes that identify it. */
@NullMarked
package nl.toetssteen.facts.reading;

import org.jspecify.annotations.NullMarked;
