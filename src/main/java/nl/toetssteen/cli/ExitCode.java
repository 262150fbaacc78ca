package nl.toetssteen.cli;

/** How every command ends. */
public final class ExitCode {

  /** Answered, and nothing to say of it. */
  public static final int ANSWERED = 0;

  /** An unexpected change, or a finding. */
  public static final int UNEXPECTED = 1;

  /** What was typed cannot be used. */
  public static final int BAD_INPUT = 2;

  /** A fault of ours. */
  public static final int INTERNAL = 3;

  private ExitCode() {}
}
