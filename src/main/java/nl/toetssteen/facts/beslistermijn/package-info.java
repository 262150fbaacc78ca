/** The list items that the rules on the term to decide read, and the values they pass on. */
@NullMarked
package nl.toetssteen.facts.beslistermijn;

import org.jspecify.annotations.NullMarked;
