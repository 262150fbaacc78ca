/** How a page is made and sent: templates, languages, and the files that pages need. */
@NullMarked
package nl.toetssteen.web.page;

import org.jspecify.annotations.NullMarked;
