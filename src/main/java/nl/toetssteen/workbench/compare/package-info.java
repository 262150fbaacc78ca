/** Holds the answers under an amendment against those under the law in force, case by case. */
@NullMarked
package nl.toetssteen.workbench.compare;

import org.jspecify.annotations.NullMarked;
