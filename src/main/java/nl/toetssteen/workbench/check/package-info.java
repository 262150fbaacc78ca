/** Looks whether the law is whole: per table, over time and across tables. */
@NullMarked
package nl.toetssteen.workbench.check;

import org.jspecify.annotations.NullMarked;
