package nl.toetssteen.cli;

/** How every command ends. */
final class ExitCode {

  static final int ANSWERED = 0;
  static final int UNEXPECTED = 1;
  static final int BAD_INPUT = 2;
  static final int INTERNAL = 3;

  private ExitCode() {}
}
