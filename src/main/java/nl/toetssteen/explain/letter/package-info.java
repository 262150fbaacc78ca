/** The reasons of an answer as running text, to be pasted into a decision or told to a person. */
@NullMarked
package nl.toetssteen.explain.letter;

import org.jspecify.annotations.NullMarked;
