package nl.toetssteen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.toetssteen.facts.InvalidInputException;
import nl.toetssteen.facts.Violation;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import nl.toetssteen.rest.Problem;
import nl.toetssteen.rest.Trace;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what went wrong, and keeps the trace of our own faults in a log beside the terminal. */
final class Failures implements IExecutionExceptionHandler {

  private final Terminal terminal;

  Failures(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int handleExecutionException(Exception fault, CommandLine line, ParseResult result) {
    if (fault instanceof InvalidInputException invalid) {
      Problem problem = Problem.invalid(invalid.violations());
      terminal.say(problem.title() + ". " + problem.detail());
      problem.errors().forEach(violation -> terminal.say("- " + text(violation)));
      return ExitCode.BAD_INPUT;
    }
    if (fault instanceof BadInputException bad) {
      terminal.say(bad.advice());
      return ExitCode.BAD_INPUT;
    }
    if (fault instanceof BrokenProposalException broken) {
      tell(broken.broken());
      return ExitCode.BAD_INPUT;
    }
    if (fault instanceof BrokenFileException broken) {
      terminal.say("Het recht in " + broken.where() + " is niet bruikbaar:");
      broken.faults().forEach(text -> terminal.say("- " + text));
      return ExitCode.BAD_INPUT;
    }
    terminal.say("Interne fout in Toetssteen. " + whereItIsLogged(fault));
    return ExitCode.INTERNAL;
  }

  private void tell(BrokenFileException broken) {
    terminal.say("Het voorstel in " + broken.where() + " is niet bruikbaar:");
    broken.faults().forEach(fault -> terminal.say("- " + fault));
  }

  private static String text(Violation violation) {
    return violation.path().isEmpty()
        ? violation.message()
        : violation.path() + ": " + violation.message();
  }

  private static String whereItIsLogged(Exception fault) {
    try {
      Path log = Files.createTempFile("toetssteen-", ".log");
      Files.writeString(log, Trace.of(fault) + "\n");
      return "Meld de fout, met het logboek " + log + " erbij.";
    } catch (IOException e) {
      return "Het logboek kon niet worden geschreven; geef de map voor tijdelijke bestanden"
          + " schrijfrechten en probeer het opnieuw.";
    }
  }
}
