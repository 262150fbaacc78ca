/** Jurists' cases: what a question must answer, written from the norm. */
@NullMarked
package nl.toetssteen.workbench.cases;

import org.jspecify.annotations.NullMarked;
