/** Every change of one thing in the law of a decision. */
@NullMarked
package nl.toetssteen.workbench.mutation.mutants;

import org.jspecify.annotations.NullMarked;
