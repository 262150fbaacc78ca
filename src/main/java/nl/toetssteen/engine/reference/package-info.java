/**
 * KIE's own evaluation and analysis of tables: what ours must equal. Nothing here runs while a
 * question is answered.
 */
@NullMarked
package nl.toetssteen.engine.reference;

import org.jspecify.annotations.NullMarked;
