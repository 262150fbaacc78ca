/**
 * The law as a whole: its decisions, the proposals that may be laid over it, and the view of both
 * on one reference date. Nothing here evaluates anything.
 */
@NullMarked
package nl.toetssteen.law;

import org.jspecify.annotations.NullMarked;
