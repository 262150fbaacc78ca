import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.toetssteen.Toetssteen;

/** Answers one request and says how long after the start of the JVM that was. */
public final class Consument {
  private Consument() {}

  public static void main(String[] args) throws Exception {
    var toetsing = Toetssteen.laden().toets(Files.readAllBytes(Path.of(args[0])));
    long started = ManagementFactory.getRuntimeMXBean().getStartTime();
    System.out.println(toetsing.antwoord().status());
    System.out.println((System.currentTimeMillis() - started) + " ms na de start van de JVM");
  }
}
