/**
 * Turns an evaluation into an answer with reasons, sources, what is missing and what would change
 * it.
 */
@NullMarked
package nl.toetssteen.explain;

import org.jspecify.annotations.NullMarked;
