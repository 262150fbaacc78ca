package nl.toetssteen.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import nl.toetssteen.cli.bench.CasesCommand;
import nl.toetssteen.cli.bench.CheckCommand;
import nl.toetssteen.cli.bench.CompareCommand;
import nl.toetssteen.cli.bench.CoverageCommand;
import nl.toetssteen.cli.bench.MutationCommand;
import nl.toetssteen.cli.bench.PopulationCommand;
import nl.toetssteen.cli.bulk.BulkCommand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Toetssteen on the command line. */
@Command(
    name = "toetssteen",
    description = "Nederlands migratierecht als uitvoerbare regels. Advies; een mens beslist.",
    footer = {
      "",
      "Afsluitcodes: 0 beantwoord, 1 onverwachte wijziging of bevinding, 2 onjuiste invoer,",
      "3 interne fout."
    })
public final class Main implements Runnable {

  private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

  @Spec private @Nullable CommandSpec spec;

  /** Runs one command and exits. */
  public static void main(String[] args) {
    System.exit(
        run(
            args,
            new Terminal(System.in, System.out, writer(System.err)),
            Clock.system(NETHERLANDS)));
  }

  static int run(String[] args, Terminal terminal, Clock clock) {
    try {
      return commandLine(terminal, clock).execute(args);
    } finally {
      terminal.flush();
    }
  }

  private static CommandLine commandLine(Terminal terminal, Clock clock) {
    Law law = new Law();
    CommandLine line =
        new CommandLine(new Main())
            .addSubcommand(new AssessCommand(law, terminal, clock))
            .addSubcommand(new BulkCommand(law, terminal))
            .addSubcommand(new DecisionsCommand(law, terminal))
            .addSubcommand(new SchemaCommand(law, terminal))
            .addSubcommand(new RegulationsCommand(law, terminal))
            .addSubcommand(new ProposalsCommand(law, terminal))
            .addSubcommand(new RegisterCommand(law, terminal))
            .addSubcommand(new CasesCommand(law, terminal))
            .addSubcommand(new CompareCommand(law, terminal))
            .addSubcommand(new CheckCommand(law, terminal))
            .addSubcommand(new MutationCommand(law, terminal))
            .addSubcommand(new CoverageCommand(law, terminal))
            .addSubcommand(new PopulationCommand(law, terminal))
            .addSubcommand(new ServeCommand(law, terminal));
    DutchHelp.apply(line);
    return line.setOut(terminal.textOut())
        .setErr(terminal.err())
        .setParameterExceptionHandler(new UsageErrors())
        .setExecutionExceptionHandler(new Failures(terminal));
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(), "Er is geen opdracht gegeven.");
  }
}
