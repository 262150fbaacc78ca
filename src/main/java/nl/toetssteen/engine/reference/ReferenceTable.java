package nl.toetssteen.engine.reference;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.toetssteen.engine.table.DmnReader;
import nl.toetssteen.engine.table.DmnTable;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.api.core.ast.InputDataNode;
import org.kie.dmn.api.core.event.AfterEvaluateDecisionTableEvent;
import org.kie.dmn.api.core.event.DMNRuntimeEventListener;
import org.kie.dmn.core.compiler.RuntimeTypeCheckOption;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** One .dmn in KIE. Not safe for threads. */
public final class ReferenceTable {
  private final DMNRuntime runtime;
  private final DMNModel model;
  private final DmnTable source;
  private final List<String> hits = new ArrayList<>();

  private ReferenceTable(DMNRuntime runtime, DmnTable source) {
    this.runtime = runtime;
    this.model = runtime.getModels().get(0);
    this.source = source;
    runtime.addListener(new Hits());
  }

  /**
   * Loads a table, with types checked as it runs.
   *
   * @param path identifies it, without extension
   * @throws nl.toetssteen.facts.catalogue.BrokenFileException when it is not a table as we write
   *     them
   * @throws IllegalArgumentException when KIE cannot read it
   */
  public static ReferenceTable load(String path, byte[] dmn) {
    return load(path, dmn, true);
  }

  /**
   * Loads a table.
   *
   * @param typesChecked false: a value of a wrong type silently becomes null, but KIE is faster
   */
  public static ReferenceTable load(String path, byte[] dmn, boolean typesChecked) {
    DmnTable source = DmnReader.read(path, dmn);
    var resource =
        ResourceFactory.newReaderResource(
            new StringReader(new String(dmn, StandardCharsets.UTF_8)), "UTF-8");
    DMNRuntime runtime =
        DMNRuntimeBuilder.fromDefaults()
            .setOption(new RuntimeTypeCheckOption(typesChecked))
            .buildConfiguration()
            .fromResources(List.of(resource))
            .getOrElseThrow(e -> new IllegalArgumentException("KIE cannot read " + path, e));
    return new ReferenceTable(runtime, source);
  }

  /** The text of the table. */
  public DmnTable source() {
    return source;
  }

  /** What KIE has to say of the table itself; nothing of a sound one. */
  public List<String> problems() {
    return texts(model.getMessages().stream());
  }

  /**
   * Evaluates the table and what is derived beside it.
   *
   * @param inputs a String, LocalDate, BigDecimal, Boolean or Period by name, or null; an input
   *     that is left out is null
   */
  public ReferenceAnswer evaluate(Map<String, ?> inputs) {
    DMNContext context = runtime.newContext();
    for (InputDataNode input : model.getInputs()) {
      String type = input.getType().getName();
      context.set(input.getName(), KieValues.toKie(inputs.get(input.getName()), type));
    }
    hits.clear();
    DMNResult result = runtime.evaluateByName(model, context, source.decision());
    Object whole = result.getDecisionResultByName(source.decision()).getResult();
    return new ReferenceAnswer(outputs(whole), hits, texts(result.getMessages().stream()));
  }

  private List<@Nullable Object> outputs(@Nullable Object whole) {
    List<@Nullable Object> outputs = new ArrayList<>();
    for (DmnTable.Column column : source.outputs()) {
      Object cell = whole instanceof Map<?, ?> row ? row.get(column.text()) : whole;
      outputs.add(KieValues.fromKie(cell));
    }
    return outputs;
  }

  private static List<String> texts(Stream<DMNMessage> messages) {
    return messages
        .filter(message -> message.getSeverity() != DMNMessage.Severity.INFO)
        .map(message -> message.getSeverity() + ": " + message.getText())
        .toList();
  }

  /** Notes the rows that hit. */
  private final class Hits implements DMNRuntimeEventListener {
    @Override
    public void afterEvaluateDecisionTable(AfterEvaluateDecisionTableEvent event) {
      hits.addAll(event.getSelectedIds());
    }
  }
}
