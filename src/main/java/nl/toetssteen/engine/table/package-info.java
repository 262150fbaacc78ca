/**
 * Decision tables: read from DMN, compiled once, matched row by row over known and unknown input.
 */
@NullMarked
package nl.toetssteen.engine.table;

import org.jspecify.annotations.NullMarked;
