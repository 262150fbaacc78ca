/** The pages for a caseworker; they work without scripts and keep nothing on the server. */
@NullMarked
package nl.toetssteen.web;

import org.jspecify.annotations.NullMarked;
