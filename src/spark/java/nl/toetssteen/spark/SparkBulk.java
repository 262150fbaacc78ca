package nl.toetssteen.spark;

import nl.toetssteen.bulk.BulkOptions;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.util.LongAccumulator;

/** Answers a file or folder of requests on Spark: for each line the bytes that bulk gives. */
public final class SparkBulk {
  private static final String VALUE = "value";

  private final SparkSession spark;
  private final BulkOptions options;

  /**
   * How a run went; a task that ran twice counts twice.
   *
   * @param refused lines that are at fault themselves
   * @param failed lines at which the fault is ours
   */
  public record Counts(long refused, long failed) {}

  /** Answers on this cluster. */
  public SparkBulk(SparkSession spark, BulkOptions options) {
    this.spark = spark;
    this.options = options;
  }

  /** Lines of JSON in UTF-8, as they are in the files. */
  public Dataset<byte[]> lines(String path) {
    // Only this end, so that a line is what it is to bulk; as bytes, for what is no UTF-8
    return binary(spark.read().option("lineSep", "\n").text(path), VALUE);
  }

  /** The requests in one column of Parquet files, as text or bytes. */
  public Dataset<byte[]> parquet(String path, String column) {
    return binary(spark.read().parquet(path), column);
  }

  /** Writes an answer for each request, as lines or as Parquet with a column {@code antwoord}. */
  public Counts write(Dataset<byte[]> requests, String path, boolean parquet) {
    LongAccumulator refused = spark.sparkContext().longAccumulator("onjuist");
    LongAccumulator failed = spark.sparkContext().longAccumulator("mislukt");
    Dataset<String> answers =
        requests.map(new AnswerLine(options, refused, failed), Encoders.STRING());
    if (parquet) {
      answers.toDF("antwoord").write().parquet(path);
    } else {
      answers.write().text(path);
    }
    return new Counts(refused.value(), failed.value());
  }

  private static Dataset<byte[]> binary(Dataset<Row> rows, String column) {
    return rows.select(functions.col(column).cast("binary")).as(Encoders.BINARY());
  }
}
