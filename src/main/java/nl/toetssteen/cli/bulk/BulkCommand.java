package nl.toetssteen.cli.bulk;

import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.toetssteen.Verzoek;
import nl.toetssteen.bulk.Bulk;
import nl.toetssteen.bulk.BulkOptions;
import nl.toetssteen.bulk.BulkOptions.Adopted;
import nl.toetssteen.bulk.BulkOptions.Form;
import nl.toetssteen.bulk.BulkResult;
import nl.toetssteen.cli.BadInputException;
import nl.toetssteen.cli.ExitCode;
import nl.toetssteen.cli.Law;
import nl.toetssteen.cli.ProposalOption;
import nl.toetssteen.cli.Terminal;
import nl.toetssteen.law.ProposalChoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers a file of requests. */
@Command(
    name = "bulk",
    description = {
      "Beantwoordt een bestand met op elke regel een verzoek, en schrijft voor elke regel een regel:",
      "het antwoord, of wat er mis is met het verzoek. Afsluitcode 1 als er regels met een fout zijn."
    })
public final class BulkCommand implements Callable<Integer> {

  private final Law law;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "IN", description = "Verzoeken; - leest de invoer.")
  private String in = "";

  @Parameters(index = "1", paramLabel = "UIT", description = "Antwoorden; - schrijft de uitvoer.")
  private String out = "";

  @Option(
      names = "--kort",
      description = {
        "Schrijft alleen status, code van de uitkomst, open feiten en open beoordelingen, per",
        "onderwerp. Tijdlijn en \"nee, tenzij\" worden dan niet uitgewerkt."
      })
  private boolean brief;

  @Option(
      names = "--vergelijk",
      description =
          "Schrijft het korte antwoord zonder en met de voorstellen, en of ze verschillen.")
  private boolean compared;

  @Option(
      names = "--voorstel",
      paramLabel = "VOORSTEL[@DAG]",
      description = "Neemt bij elke regel een voorstel mee, zoals bij toets. Mag vaker voorkomen.")
  private List<String> proposals = new ArrayList<>();

  @Option(
      names = "--zonder",
      split = ",",
      paramLabel = "DEEL",
      description = {
        "Werkt bij elke regel dit niet uit: tijdlijn, neeTenzij. Zonder deze optie beslist de",
        "regel zelf, met \"zonder\"."
      })
  private Set<String> without = new LinkedHashSet<>();

  @Option(
      names = "--draden",
      paramLabel = "N",
      description = "Hoeveel regels tegelijk (zoveel als er processorkernen zijn).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--hervat",
      description = "Gaat verder na de hele regels die al in UIT staan; een halve regel vervalt.")
  private boolean resume;

  /** Over this law. */
  public BulkCommand(Law law, Terminal terminal) {
    this.law = law;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    BulkOptions options = options();
    BulkFiles files = new BulkFiles(in, out, resume);
    Bulk bulk = new Bulk(law.toetssteen(), options, threads);
    BulkProgress progress = new BulkProgress(terminal, files.size(), Terminal.isWatched());
    BulkResult result = run(bulk, files, progress);
    progress.done(result.lines());
    return outcome(result, files);
  }

  private BulkResult run(Bulk bulk, BulkFiles files, BulkProgress progress) {
    try (InputStream source = files.openIn(terminal);
        OutputStream target = new BufferedOutputStream(files.openOut(terminal), 1 << 16)) {
      return bulk.run(source, target, files.earlier().lines(), progress);
    } catch (EOFException e) {
      throw new BadInputException(
          out
              + " heeft meer regels dan "
              + in
              + ", dus dat hoort er niet bij. Begin opnieuw in een"
              + " ander bestand.");
    } catch (IOException e) {
      throw new BadInputException(
          "Lezen of schrijven ging mis ("
              + e.getMessage()
              + "). Wat er al staat blijft bruikbaar:"
              + " los het op en ga verder met --hervat.");
    }
  }

  private int outcome(BulkResult result, BulkFiles files) throws Exception {
    long refused = result.refused() + files.earlier().refused();
    if (refused > 0) {
      terminal.say(
          refused
              + (refused == 1 ? " regel heeft" : " regels hebben")
              + " een fout"
              + (result.firstRefused() > 0
                  ? "; de eerste van nu is regel " + result.firstRefused()
                  : "")
              + ".");
    }
    if (result.failure() instanceof Exception fault) {
      throw fault;
    }
    if (result.failure() != null) {
      throw new IllegalStateException("A line could not be answered", result.failure());
    }
    return refused > 0 ? ExitCode.UNEXPECTED : ExitCode.ANSWERED;
  }

  private BulkOptions options() {
    if (threads < 1) {
      throw new BadInputException("Geef bij --draden een getal vanaf 1.");
    }
    if (brief && compared) {
      throw new BadInputException("Kies een van beide: --kort of --vergelijk.");
    }
    if (compared && proposals.isEmpty()) {
      throw new BadInputException("Geef bij --vergelijk een voorstel met --voorstel.");
    }
    if (!Verzoek.DELEN.containsAll(without)) {
      throw new BadInputException("Kies bij --zonder uit: tijdlijn, neeTenzij.");
    }
    Form form = compared ? Form.COMPARED : brief ? Form.BRIEF : Form.WHOLE;
    return new BulkOptions(form, proposals.stream().map(this::adopted).toList(), without);
  }

  private Adopted adopted(String proposal) {
    ProposalChoice choice = ProposalOption.parse(proposal).choiceIn(law);
    return new Adopted(choice.id(), choice.commencement());
  }
}
