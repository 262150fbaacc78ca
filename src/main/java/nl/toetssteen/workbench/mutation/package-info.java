/** Changes the law one thing at a time, to see which sentences no case protects. */
@NullMarked
package nl.toetssteen.workbench.mutation;

import org.jspecify.annotations.NullMarked;
