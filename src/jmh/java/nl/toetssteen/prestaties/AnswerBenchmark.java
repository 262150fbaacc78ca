package nl.toetssteen.prestaties;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.Verzoek;
import nl.toetssteen.eigenschappen.Drools;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.workbench.cases.Case;
import nl.toetssteen.workbench.cases.CaseFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A whole answer with explanation: as an object, and from bytes of a request to bytes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AnswerBenchmark {
  private static final int MOST = 48;

  @Param("moratorium")
  public String decision;

  @Param({"zonder", "met"})
  public String timeline;

  private Toetssteen toetssteen;
  private Toetssteen byDrools;
  private List<Verzoek> questions;
  private List<byte[]> requests;
  private int next;

  /** Takes the decision's own cases, spread over its files. */
  @Setup
  public void read() {
    toetssteen = Toetssteen.laden();
    byDrools = Drools.laden();
    List<Case> cases =
        CaseFile.readAll(Path.of("src/test/cases")).stream()
            .filter(known -> known.request().beslissing().equals(decision))
            .filter(known -> known.expected().path("fout").isMissingNode())
            .toList();
    int step = Math.max(1, cases.size() / MOST);
    Set<String> without = timeline.equals("met") ? Set.of() : Verzoek.DELEN;
    requests =
        IntStream.range(0, cases.size())
            .filter(i -> i % step == 0)
            .mapToObj(i -> cases.get(i).request().zonder(without).json().toString())
            .map(json -> json.getBytes(StandardCharsets.UTF_8))
            .toList();
    // Read from JSON, so that requests share the names of their fields, as a program's do
    questions = requests.stream().map(toetssteen::lees).toList();
  }

  /** As another program asks it: no text is read or written. */
  @Benchmark
  public Antwoord object() {
    next = (next + 1) % questions.size();
    return toetssteen.toets(questions.get(next)).antwoord();
  }

  /** The same, the rules run by Drools. */
  @Benchmark
  public Antwoord drools() {
    next = (next + 1) % questions.size();
    return byDrools.toets(questions.get(next)).antwoord();
  }

  @Benchmark
  public byte[] bytes() {
    next = (next + 1) % requests.size();
    return toetssteen.toets(requests.get(next)).json();
  }
}
