/** The text of rule files, as far as the bench looks at it. */
@NullMarked
package nl.toetssteen.workbench.rules;

import org.jspecify.annotations.NullMarked;
