/** The list items that the rules of family reunification after asylum read. */
@NullMarked
package nl.toetssteen.facts.nareis;

import org.jspecify.annotations.NullMarked;
