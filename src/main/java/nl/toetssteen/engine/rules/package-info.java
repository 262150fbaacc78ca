/** The rule units of a decision and the findings they write. */
@NullMarked
package nl.toetssteen.engine.rules;

import org.jspecify.annotations.NullMarked;
