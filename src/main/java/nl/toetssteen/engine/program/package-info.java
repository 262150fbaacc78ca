/**
 * One regime compiled: its variables, tables, conditions and tree, and a run of it over one case.
 */
@NullMarked
package nl.toetssteen.engine.program;

import org.jspecify.annotations.NullMarked;
