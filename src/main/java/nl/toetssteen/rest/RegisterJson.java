package nl.toetssteen.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import nl.toetssteen.law.content.Register;
import nl.toetssteen.law.content.RegisterRow;
import nl.toetssteen.law.content.Registerrij;
import org.jspecify.annotations.Nullable;

/** A register as JSON. */
final class RegisterJson {
  private RegisterJson() {}

  /** Its rows: all of them, or those that hold on a day. */
  static ObjectNode of(String name, Register register, @Nullable LocalDate day) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("naam", name);
    json.put("beweert", register.claims());
    if (day != null) {
      json.put("op", day.toString());
    }
    ArrayNode rows = json.putArray("rijen");
    (day == null ? register.rows() : register.at(day)).forEach(row -> rows.add(row(row)));
    return json;
  }

  private static ObjectNode row(RegisterRow of) {
    Registerrij row = of.row();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("rij", row.rij());
    json.put("sleutel", row.sleutel());
    json.put("van", row.van().toString());
    if (row.totEnMet() != null) {
      json.put("totEnMet", row.totEnMet().toString());
    }
    ObjectNode fields = json.putObject("velden");
    row.velden().forEach((field, value) -> put(fields, field, value));
    json.put("bron", of.source());
    json.put("verificatie", of.verification().name());
    return json;
  }

  private static void put(ObjectNode sink, String field, Object value) {
    if (value instanceof List<?> texts) {
      ArrayNode list = sink.putArray(field);
      texts.forEach(text -> list.add(text.toString()));
    } else if (value instanceof Integer number) {
      sink.put(field, number);
    } else {
      sink.put(field, value.toString());
    }
  }
}
