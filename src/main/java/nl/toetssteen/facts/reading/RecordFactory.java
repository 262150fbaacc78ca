package nl.toetssteen.facts.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.facts.Lijstitem;
import nl.toetssteen.facts.Value;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import nl.toetssteen.facts.catalogue.FactCatalogue;
import nl.toetssteen.facts.catalogue.FactDeclaration;
import nl.toetssteen.facts.catalogue.ListDeclaration;
import org.jspecify.annotations.Nullable;

/** Makes the records that rules see out of the items of a list. */
final class RecordFactory {

  static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new SimpleModule().addDeserializer(LocalDate.class, new DateReader()))
          .build();

  private final Map<String, JavaType> types = new HashMap<>();

  /**
   * A factory for the lists of one decision.
   *
   * @throws BrokenFileException if a record does not fit the list that names it
   */
  RecordFactory(FactCatalogue catalogue) {
    List<String> faults = new ArrayList<>();
    for (ListDeclaration list : catalogue.lists()) {
      String record = list.record();
      List<String> differences = RecordCheck.compare(list);
      faults.addAll(differences);
      if (record != null && differences.isEmpty()) {
        types.put(list.name(), MAPPER.getTypeFactory().constructFromCanonical(record));
      }
    }
    if (!faults.isEmpty()) {
      throw new BrokenFileException("lijsten in feiten.yaml", faults);
    }
  }

  @Nullable Lijstitem create(ListDeclaration list, String path, Map<String, Value> variables) {
    JavaType type = types.get(list.name());
    if (type == null) {
      return null;
    }
    ObjectNode node = MAPPER.createObjectNode().put("pad", path);
    for (FactDeclaration field : list.fields()) {
      put(node, field.name(), variables.get(field.valueVariable()));
      if (field.mayBeAbsent()) {
        put(node, field.name() + "Aanwezig", variables.get(field.presenceVariable()));
      }
    }
    try {
      return MAPPER.treeToValue(node, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Record " + type + " refuses a checked item", e);
    }
  }

  private static void put(ObjectNode node, String name, @Nullable Value value) {
    if (value instanceof Value.Known known) {
      if (known.value() instanceof BigDecimal number) {
        node.put(name, number);
      } else {
        node.put(name, known.value().toString());
      }
    }
  }

  private static final class DateReader extends StdDeserializer<LocalDate> {
    private static final long serialVersionUID = 1L;

    DateReader() {
      super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      return LocalDate.parse(parser.getText());
    }
  }
}
