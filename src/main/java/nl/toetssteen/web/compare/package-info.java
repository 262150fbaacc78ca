/** Two answers side by side: what differs, in words. */
@NullMarked
package nl.toetssteen.web.compare;

import org.jspecify.annotations.NullMarked;
