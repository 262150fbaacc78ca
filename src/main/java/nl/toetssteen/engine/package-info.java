/** Evaluates one question against the law: framework, rules, tables and tree, over four values. */
@NullMarked
package nl.toetssteen.engine;

import org.jspecify.annotations.NullMarked;
