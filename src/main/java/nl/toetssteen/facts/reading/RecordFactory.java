package nl.toetssteen.facts.reading;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
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
  private final Map<String, Made> records = new HashMap<>();

  /**
   * The record of one list.
   *
   * @param variables which variable each component takes its value from; null for the path
   */
  private record Made(Constructor<?> constructor, Class<?>[] types, @Nullable String[] variables) {}

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
        records.put(list.name(), made(list, record));
      }
    }
    if (!faults.isEmpty()) {
      throw new BrokenFileException("lijsten in feiten.yaml", faults);
    }
  }

  private static Made made(ListDeclaration list, String record) {
    Map<String, String> variables = new HashMap<>();
    for (FactDeclaration field : list.fields()) {
      variables.put(field.name(), field.valueVariable());
      if (field.mayBeAbsent()) {
        variables.put(field.name() + "Aanwezig", field.presenceVariable());
      }
    }
    try {
      RecordComponent[] components = Class.forName(record).getRecordComponents();
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      @Nullable String[] sources = new String[types.length];
      Arrays.setAll(sources, i -> variables.get(components[i].getName()));
      return new Made(Class.forName(record).getConstructor(types), types, sources);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Record " + record + " has no public constructor", e);
    }
  }

  @Nullable Lijstitem create(ListDeclaration list, String path, Map<String, Value> variables) {
    Made made = records.get(list.name());
    if (made == null) {
      return null;
    }
    @Nullable Object[] values = new Object[made.types().length];
    for (int i = 0; i < values.length; i++) {
      String variable = made.variables()[i];
      values[i] = variable == null ? path : value(made.types()[i], variables.get(variable));
    }
    try {
      return (Lijstitem) made.constructor().newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "Record " + made.constructor().getName() + " refuses a checked item", e);
    }
  }

  private static @Nullable Object value(Class<?> type, @Nullable Value value) {
    if (!(value instanceof Value.Known known)) {
      return null;
    }
    if (type == Integer.class) {
      return ((BigDecimal) known.value()).intValueExact();
    }
    return type == String.class ? known.value().toString() : known.value();
  }
}
