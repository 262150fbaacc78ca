/** The list items that the rules on the asylum status read, and the values they pass on. */
@NullMarked
package nl.toetssteen.facts.asielstatus;

import org.jspecify.annotations.NullMarked;
