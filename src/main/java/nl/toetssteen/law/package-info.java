/**
 * Sources, dated figures, judgements, registers and amendments: what the law files say, read
 * strictly and without evaluating anything.
 */
@NullMarked
package nl.toetssteen.law;

import org.jspecify.annotations.NullMarked;
