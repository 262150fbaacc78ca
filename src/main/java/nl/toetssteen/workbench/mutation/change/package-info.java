/** One change in compiled law, and what a case touches of it. */
@NullMarked
package nl.toetssteen.workbench.mutation.change;

import org.jspecify.annotations.NullMarked;
