/** Answers many requests: a line of JSON in, a line of JSON out, in the same order. */
@NullMarked
package nl.toetssteen.bulk;

import org.jspecify.annotations.NullMarked;
