package nl.toetssteen.engine.loading;

import nl.toetssteen.engine.program.Program;
import nl.toetssteen.engine.tree.RegimeText;

/**
 * One regime, compiled.
 *
 * @param own the level of the case itself
 * @param subject the level of each subject
 */
public record RegimeLaw(RegimeText text, Program own, Program subject) {}
