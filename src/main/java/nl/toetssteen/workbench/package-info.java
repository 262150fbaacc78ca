/** The drafter's bench: the law held against cases. */
@NullMarked
package nl.toetssteen.workbench;

import org.jspecify.annotations.NullMarked;
