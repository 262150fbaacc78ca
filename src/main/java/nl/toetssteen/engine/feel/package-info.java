/** The FEEL subset in which tables are written, evaluated over what is known and unknown. */
@NullMarked
package nl.toetssteen.engine.feel;

import org.jspecify.annotations.NullMarked;
