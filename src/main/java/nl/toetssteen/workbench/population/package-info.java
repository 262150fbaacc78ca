/** A made-up population, answered under the law in force and as if proposals were adopted. */
@NullMarked
package nl.toetssteen.workbench.population;

import org.jspecify.annotations.NullMarked;
