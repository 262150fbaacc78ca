package nl.toetssteen.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.Callable;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.rest.Json;
import nl.toetssteen.rest.Listings;
import picocli.CommandLine.Option;

/** Prints what there is to choose from, as text or as the JSON that REST gives. */
abstract class ListingCommand implements Callable<Integer> {

  private final Law law;
  private final Terminal terminal;

  @Option(names = "--json", description = "Toont de lijst als JSON.")
  private boolean json;

  ListingCommand(Law law, Terminal terminal) {
    this.law = law;
    this.terminal = terminal;
  }

  abstract JsonNode json(Listings listings);

  abstract String text(Toetssteen toetssteen);

  @Override
  public final Integer call() {
    Toetssteen toetssteen = law.toetssteen();
    terminal.print(json ? Json.text(json(new Listings(toetssteen))) : text(toetssteen));
    return ExitCode.ANSWERED;
  }
}
