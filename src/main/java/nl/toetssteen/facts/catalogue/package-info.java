/**
 * Which facts a decision knows: their kind, question, source and names, and what follows from it.
 */
@NullMarked
package nl.toetssteen.facts.catalogue;

import org.jspecify.annotations.NullMarked;
