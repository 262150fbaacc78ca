package nl.toetssteen.spark;

import nl.toetssteen.bulk.BulkOptions;
import nl.toetssteen.bulk.LineAnswer;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.util.LongAccumulator;

/** A line of request to a line of answer; travels to the machines that do the work. */
record AnswerLine(BulkOptions options, LongAccumulator refused, LongAccumulator failed)
    implements MapFunction<byte[], String> {

  @Override
  public String call(byte[] request) {
    LineAnswer.Line line = Evaluator.of(options).answer(request);
    if (line.refused()) {
      refused.add(1);
    }
    if (line.failure() != null) {
      failed.add(1);
    }
    return line.text();
  }
}
