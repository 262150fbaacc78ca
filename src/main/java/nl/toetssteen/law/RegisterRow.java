package nl.toetssteen.law;

/** One row of a register with its source. */
public record RegisterRow(Registerrij row, String source, Verification verification) {}
