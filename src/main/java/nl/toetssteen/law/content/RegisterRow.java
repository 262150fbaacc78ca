package nl.toetssteen.law.content;

import nl.toetssteen.law.source.Verification;

/** One row of a register with its source. */
public record RegisterRow(Registerrij row, String source, Verification verification) {}
