/** The tree of conditions of each regime, as written in voorwaarden.yaml. */
@NullMarked
package nl.toetssteen.engine.tree;

import org.jspecify.annotations.NullMarked;
