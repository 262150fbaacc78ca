/** The questions and answers over HTTP. */
@NullMarked
package nl.toetssteen.rest;

import org.jspecify.annotations.NullMarked;
