package nl.toetssteen.facts.reading;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.toetssteen.facts.Lijstitem;
import nl.toetssteen.facts.catalogue.FactDeclaration;
import nl.toetssteen.facts.catalogue.ListDeclaration;

/** Holds the record of a list against its declaration. */
public final class RecordCheck {

  private RecordCheck() {}

  /** How the record class differs from the declared fields, in English; empty if it fits. */
  public static List<String> compare(ListDeclaration list) {
    String record = list.record();
    if (record == null) {
      return List.of();
    }
    Class<?> type;
    try {
      type = Class.forName(record);
    } catch (ClassNotFoundException e) {
      return List.of(list.name() + ": there is no class " + record + ", write it");
    }
    if (!type.isRecord() || !Lijstitem.class.isAssignableFrom(type)) {
      return List.of(list.name() + ": " + record + " must be a record that is a Lijstitem");
    }
    return differences(list, type);
  }

  private static List<String> differences(ListDeclaration list, Class<?> type) {
    Map<String, String> declared = declared(list);
    Map<String, String> actual = new TreeMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      actual.put(component.getName(), component.getType().getSimpleName());
    }
    List<String> differences = new ArrayList<>();
    String where = list.name() + ": " + type.getSimpleName();
    declared.forEach(
        (name, expected) -> {
          String found = actual.remove(name);
          if (!expected.equals(found)) {
            String has = found == null ? " lacks " : " has " + found + " " + name + ", expected ";
            differences.add(where + has + expected + " " + name);
          }
        });
    actual.forEach((name, found) -> differences.add(where + " has no field for " + name));
    return differences;
  }

  private static Map<String, String> declared(ListDeclaration list) {
    Map<String, String> declared = new TreeMap<>();
    declared.put("pad", String.class.getSimpleName());
    for (FactDeclaration field : list.fields()) {
      declared.put(field.name(), type(field).getSimpleName());
      if (field.mayBeAbsent()) {
        declared.put(field.name() + "Aanwezig", String.class.getSimpleName());
      }
    }
    return declared;
  }

  private static Class<?> type(FactDeclaration field) {
    return switch (field.kind()) {
      case DATUM -> LocalDate.class;
      case JA_NEE, KEUZE -> String.class;
      case GEHEEL -> Integer.class;
      case BEDRAG -> BigDecimal.class;
    };
  }
}
