/** Pages that need nothing else: what the reports of the bench have in common. */
@NullMarked
package nl.toetssteen.workbench.html;

import org.jspecify.annotations.NullMarked;
