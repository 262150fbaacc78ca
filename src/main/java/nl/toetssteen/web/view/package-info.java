/** What the templates show, ready made: they only place it. */
@NullMarked
package nl.toetssteen.web.view;

import org.jspecify.annotations.NullMarked;
