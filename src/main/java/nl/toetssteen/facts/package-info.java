/** The facts of a case: what is known, known to be absent and unknown, and what rules see of it. */
@NullMarked
package nl.toetssteen.facts;

import org.jspecify.annotations.NullMarked;
