/** The front door: put a question, get an explained answer. */
@NullMarked
package nl.toetssteen;

import org.jspecify.annotations.NullMarked;
