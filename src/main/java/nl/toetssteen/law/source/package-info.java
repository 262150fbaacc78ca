/** Sources of law, their status and their links, and how far each was verified. */
@NullMarked
package nl.toetssteen.law.source;

import org.jspecify.annotations.NullMarked;
