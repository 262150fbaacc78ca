/** The command for many requests. */
@NullMarked
package nl.toetssteen.cli.bulk;

import org.jspecify.annotations.NullMarked;
