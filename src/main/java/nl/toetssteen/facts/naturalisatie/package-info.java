/** The list items that the rules of naturalisation read. */
@NullMarked
package nl.toetssteen.facts.naturalisatie;

import org.jspecify.annotations.NullMarked;
