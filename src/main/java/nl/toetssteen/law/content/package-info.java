/** What the files of a decision say besides its tables: dated figures, judgements, registers. */
@NullMarked
package nl.toetssteen.law.content;

import org.jspecify.annotations.NullMarked;
