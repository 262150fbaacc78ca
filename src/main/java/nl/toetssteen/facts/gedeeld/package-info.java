/** What the rules of more than one decision use. */
@NullMarked
package nl.toetssteen.facts.gedeeld;

import org.jspecify.annotations.NullMarked;
