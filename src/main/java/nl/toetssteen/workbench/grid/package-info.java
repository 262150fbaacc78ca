/**
 * Cuts the inputs of a table into regions that its cells cannot tell apart, so that what it does
 * can be looked at exhaustively.
 */
@NullMarked
package nl.toetssteen.workbench.grid;

import org.jspecify.annotations.NullMarked;
