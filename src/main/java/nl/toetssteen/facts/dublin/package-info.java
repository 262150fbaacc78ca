/** The list items that the rules of the responsible State read, and what they work with. */
@NullMarked
package nl.toetssteen.facts.dublin;

import org.jspecify.annotations.NullMarked;
