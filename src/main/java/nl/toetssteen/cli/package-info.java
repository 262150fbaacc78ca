/** The command line. */
@NullMarked
package nl.toetssteen.cli;

import org.jspecify.annotations.NullMarked;
