package nl.toetssteen.cli;

import java.util.concurrent.Callable;
import nl.toetssteen.rest.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What a request about one decision looks like. */
@Command(
    name = "schema",
    description = "Toont het JSON Schema van een verzoek: elk feit, met de vraag erbij.")
final class SchemaCommand implements Callable<Integer> {

  private final Law law;
  private final Terminal terminal;

  @Parameters(paramLabel = "BESLISSING", description = "Naam van de beslissing.")
  private String decision = "";

  SchemaCommand(Law law, Terminal terminal) {
    this.law = law;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    String id = law.decision(decision).id();
    terminal.print(Json.text(law.toetssteen().schema(id)));
    return ExitCode.ANSWERED;
  }
}
