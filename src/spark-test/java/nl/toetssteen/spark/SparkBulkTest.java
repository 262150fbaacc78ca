package nl.toetssteen.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.bulk.Bulk;
import nl.toetssteen.bulk.BulkOptions;
import nl.toetssteen.bulk.BulkOptions.Adopted;
import nl.toetssteen.bulk.BulkOptions.Form;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On Spark, in local mode, the same bytes as bulk. */
class SparkBulkTest {
  private static final Set<String> PARTS = Set.of("tijdlijn", "neeTenzij");
  private static final BulkOptions WHOLE = new BulkOptions(Form.WHOLE, List.of(), PARTS);
  private static final BulkOptions COMPARED =
      new BulkOptions(
          Form.COMPARED, List.of(new Adopted("rwn-tien-jaar", LocalDate.of(2026, 1, 1))), Set.of());

  private static SparkSession spark;
  private static byte[] requests;

  @TempDir Path folder;

  @BeforeAll
  static void start() throws IOException {
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.files.maxPartitionBytes", "4096")
            .getOrCreate();
    requests = requests();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  /** The examples of all decisions, and everything that can be wrong with a line. */
  private static byte[] requests() throws IOException {
    ObjectMapper json = new ObjectMapper();
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (int i = 0; i < 3; i++) {
      try (Stream<Path> examples = Files.list(Path.of("docs/voorbeelden"))) {
        for (Path example : examples.sorted().toList()) {
          lines.writeBytes(json.writeValueAsBytes(json.readTree(example.toFile())));
          lines.write('\n');
        }
      }
      lines.writeBytes("{}\n\n{\"x\":1}\r\n[\n{\"y\":\"\r\"}\n".getBytes(UTF_8));
      lines.write(0xff);
      lines.write('\n');
    }
    return lines.toByteArray();
  }

  @Test
  void answersLinesWithTheBytesOfBulk() throws Exception {
    assertThat(onSpark(WHOLE)).isEqualTo(bulk(WHOLE));
  }

  @Test
  void comparesOldAndNewWithTheBytesOfBulk() throws Exception {
    assertThat(onSpark(COMPARED)).isEqualTo(bulk(COMPARED)).contains("{\"anders\":true");
  }

  @Test
  void readsAndWritesParquet() throws Exception {
    List<String> lines = new String(requests, UTF_8).lines().limit(7).toList();
    String in = folder.resolve("in").toString();
    String out = folder.resolve("uit").toString();
    spark.createDataset(lines, Encoders.STRING()).toDF("verzoek").coalesce(1).write().parquet(in);

    SparkBulk bulk = new SparkBulk(spark, WHOLE);
    SparkBulk.Counts counts = bulk.write(bulk.parquet(in, "verzoek"), out, true);

    assertThat(counts).isEqualTo(new SparkBulk.Counts(0, 0));
    assertThat(spark.read().parquet(out).as(Encoders.STRING()).collectAsList())
        .isEqualTo(bulk(WHOLE).lines().limit(7).toList());
  }

  private String onSpark(BulkOptions options) throws IOException {
    Path in = Files.write(folder.resolve("in.jsonl"), requests);
    Path out = folder.resolve("antwoorden");
    SparkBulk bulk = new SparkBulk(spark, options);

    SparkBulk.Counts counts = bulk.write(bulk.lines(in.toString()), out.toString(), false);

    assertThat(counts).isEqualTo(new SparkBulk.Counts(18, 0));
    StringBuilder text = new StringBuilder();
    try (Stream<Path> parts = Files.list(out)) {
      for (Path part : parts.filter(p -> p.toString().endsWith(".txt")).sorted().toList()) {
        text.append(Files.readString(part));
      }
    }
    return text.toString();
  }

  private static String bulk(BulkOptions options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Bulk(Toetssteen.laden(), options, 2)
        .run(new java.io.ByteArrayInputStream(requests), out, 0, (lines, bytes) -> {});
    return out.toString(UTF_8);
  }
}
