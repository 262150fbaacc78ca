/** From what a person fills in to a request. */
@NullMarked
package nl.toetssteen.web.form;

import org.jspecify.annotations.NullMarked;
