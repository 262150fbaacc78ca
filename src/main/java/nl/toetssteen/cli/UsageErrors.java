package nl.toetssteen.cli;

import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Dutch what is wrong with the words on the command line. */
final class UsageErrors implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException fault, String[] args) {
    CommandLine line = fault.getCommandLine();
    String command = line.getCommandSpec().qualifiedName();
    line.getErr().println(message(fault));
    line.getErr().println("Zie: " + command + " --help");
    return ExitCode.BAD_INPUT;
  }

  private static String message(ParameterException fault) {
    if (fault instanceof UnmatchedArgumentException unmatched) {
      return "Onbekend: " + String.join(" ", unmatched.getUnmatched()) + ".";
    }
    if (fault instanceof MissingParameterException missing) {
      String names =
          String.join(
              ", ",
              missing.getMissing().stream()
                  .map(arg -> arg.isOption() ? name(arg) : arg.paramLabel())
                  .toList());
      return "Er ontbreekt: " + names + ".";
    }
    if (fault instanceof MutuallyExclusiveArgsException) {
      return "Kies een van beide: --json of --tekst.";
    }
    if (fault instanceof OverwrittenOptionException overwritten) {
      return "Geef " + name(overwritten.getOverwritten()) + " hoogstens een keer.";
    }
    if (fault.getArgSpec() != null && fault.getCause() != null) {
      return "De waarde van " + name(fault.getArgSpec()) + " is niet bruikbaar.";
    }
    return Objects.requireNonNullElse(fault.getMessage(), "De opdracht klopt niet.");
  }

  private static String name(CommandLine.Model.ArgSpec arg) {
    return arg instanceof CommandLine.Model.OptionSpec option
        ? option.longestName()
        : arg.paramLabel();
  }
}
