/** What stands behind an answer: decision tables, the tree of conditions, what may come later. */
@NullMarked
package nl.toetssteen.web.answer;

import org.jspecify.annotations.NullMarked;
