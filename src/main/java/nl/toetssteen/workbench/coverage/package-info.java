/** Which rows, rules, nodes and articles some case touches, and which none does. */
@NullMarked
package nl.toetssteen.workbench.coverage;

import org.jspecify.annotations.NullMarked;
