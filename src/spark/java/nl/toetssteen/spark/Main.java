package nl.toetssteen.spark;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.toetssteen.bulk.BulkOptions;
import nl.toetssteen.bulk.BulkOptions.Adopted;
import nl.toetssteen.bulk.BulkOptions.Form;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The program that Spark is given. */
@Command(
    name = "toetssteen-spark",
    mixinStandardHelpOptions = true,
    description = "Beantwoordt verzoeken op een cluster, met dezelfde regels als toetssteen bulk.")
public final class Main implements Callable<Integer> {
  private static final int REFUSED = 1;
  private static final int FAILED = 3;

  @Parameters(index = "0", paramLabel = "IN", description = "Map of bestand met verzoeken.")
  private String in = "";

  @Parameters(index = "1", paramLabel = "UIT", description = "Nieuwe map voor de antwoorden.")
  private String out = "";

  @Option(
      names = "--master",
      paramLabel = "URL",
      defaultValue = "local[*]",
      description = "Het cluster (local[*]: alle kernen van deze computer).")
  private String master = "";

  @Option(
      names = "--kolom",
      paramLabel = "NAAM",
      description = "IN is Parquet, met de verzoeken in deze kolom; anders regels JSON.")
  private String column = "";

  @Option(names = "--parquet", description = "Schrijft Parquet, met een kolom antwoord.")
  private boolean parquet;

  @Option(names = "--kort", description = "Zoals bij toetssteen bulk.")
  private boolean brief;

  @Option(names = "--vergelijk", description = "Zoals bij toetssteen bulk: oud en nieuw.")
  private boolean compared;

  @Option(
      names = "--voorstel",
      paramLabel = "VOORSTEL[@DAG]",
      description = "Een meegeleverd voorstel. Mag vaker voorkomen.")
  private List<String> proposals = new ArrayList<>();

  @Option(names = "--zonder", split = ",", paramLabel = "DEEL", description = "Als bij bulk.")
  private Set<String> without = new LinkedHashSet<>();

  private Main() {}

  /** Exit codes: 0 answered, 1 some lines are faulty, 2 wrong command, 3 a fault of ours. */
  public static void main(String[] args) {
    int code = run(args);
    if (code != 0) {
      System.exit(code); // not for 0: on a cluster the driver ends by itself
    }
  }

  static int run(String... args) {
    return new CommandLine(new Main()).execute(args);
  }

  @Override
  public Integer call() throws IOException {
    try (SparkSession spark = session()) {
      SparkBulk bulk = new SparkBulk(spark, options());
      Dataset<byte[]> requests = column.isEmpty() ? bulk.lines(in) : bulk.parquet(in, column);
      SparkBulk.Counts counts = bulk.write(requests, out, parquet);
      if (counts.failed() > 0) {
        return FAILED;
      }
      return counts.refused() > 0 ? REFUSED : 0;
    }
  }

  private SparkSession session() {
    SparkSession.Builder builder =
        SparkSession.builder().appName("toetssteen").config("spark.ui.enabled", "false");
    // What spark-submit chose goes before ours
    if (System.getProperty("spark.master") == null) {
      builder = builder.master(master);
    }
    return builder.getOrCreate();
  }

  private BulkOptions options() {
    Form form = compared ? Form.COMPARED : brief ? Form.BRIEF : Form.WHOLE;
    return new BulkOptions(form, proposals.stream().map(Main::adopted).toList(), without);
  }

  private static Adopted adopted(String text) {
    int at = text.lastIndexOf('@');
    return at < 0
        ? new Adopted(text, null)
        : new Adopted(text.substring(0, at), LocalDate.parse(text.substring(at + 1)));
  }
}
