/** Puts the files of one decision together into compiled law, and refuses what does not fit. */
@NullMarked
package nl.toetssteen.engine.loading;

import org.jspecify.annotations.NullMarked;
