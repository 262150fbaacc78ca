/** Proposals on the server: what they change in the text, and in the answers to all cases. */
@NullMarked
package nl.toetssteen.web.proposals;

import org.jspecify.annotations.NullMarked;
