package nl.toetssteen.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import nl.toetssteen.rest.Server;
import nl.toetssteen.web.Pages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves the API and the pages until the process is stopped. */
@Command(name = "serve", description = "Start de server met de pagina's en de API.")
final class ServeCommand implements Callable<Integer> {

  private static final String LEVEL_OF_LOG = "org.slf4j.simpleLogger.log.";
  private static final int MAX_PORT = 65_535;

  private final Law law;
  private final Terminal terminal;

  @Option(
      names = "--port",
      paramLabel = "POORT",
      defaultValue = "8080",
      description = "De poort (8080); 0 kiest een vrije.")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADRES",
      defaultValue = "127.0.0.1",
      description = "Het adres (127.0.0.1: alleen deze computer).")
  private String host = "";

  @Option(
      names = "--zaken",
      paramLabel = "MAP",
      defaultValue = "src/test/cases",
      description = "Map met zaken, voor de pagina's over voorstellen (src/test/cases).")
  private Path cases = Path.of("");

  ServeCommand(Law law, Terminal terminal) {
    this.law = law;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > MAX_PORT) {
      throw new BadInputException("Een poort is een getal van 0 tot en met " + MAX_PORT + ".");
    }
    logRequests();
    Server server = start();
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
    terminal.say("Toetssteen luistert op http://" + host + ":" + server.port() + "/");
    law.toetssteen().voorbereid(); // the first request after this need not wait for its law
    new CountDownLatch(1).await(); // until the process is told to stop
    return ExitCode.ANSWERED;
  }

  private Server start() {
    try {
      return Server.start(law.toetssteen(), host, port, new Pages(law.toetssteen(), cases));
    } catch (UncheckedIOException e) {
      throw new BadInputException(
          "Op " + host + ":" + port + " kan de server niet luisteren. Kies een andere poort.");
    }
  }

  /** The log of a server holds its requests, unless whoever starts it says otherwise. */
  private static void logRequests() {
    setLevel("nl.toetssteen", "info");
    // What it would say of a fault, with all that the fault quotes, we say ourselves
    setLevel("io.javalin", "off");
  }

  private static void setLevel(String logger, String level) {
    if (System.getProperty(LEVEL_OF_LOG + logger) == null) {
      System.setProperty(LEVEL_OF_LOG + logger, level);
    }
  }
}
