/** The answer as it is given to users: the envelope of library, command line, REST and page. */
@NullMarked
package nl.toetssteen.explain.answer;

import org.jspecify.annotations.NullMarked;
