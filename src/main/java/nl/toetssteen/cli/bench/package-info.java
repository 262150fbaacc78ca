/** The commands of the drafter's bench. */
@NullMarked
package nl.toetssteen.cli.bench;

import org.jspecify.annotations.NullMarked;
