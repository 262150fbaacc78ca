/** The law browser: sources, articles, tables, rules, and what of it is uncertain. */
@NullMarked
package nl.toetssteen.web.law;

import org.jspecify.annotations.NullMarked;
