package nl.toetssteen.bulk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.explain.answer.Ontbrekend;
import nl.toetssteen.explain.answer.Oordeel;
import nl.toetssteen.explain.answer.Uitkomst;
import org.jspecify.annotations.Nullable;

/** The core of an answer: what was decided and what is still open, for each part. */
final class BriefAnswer {
  private BriefAnswer() {}

  static ObjectNode of(Antwoord answer) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    put(json, "beslissing", answer.beslissing());
    put(json, "onderwerp", answer.onderwerp());
    put(json, "ref", answer.ref());
    put(json, "regime", answer.regime());
    put(json, "lezing", answer.lezing());
    json.put("status", answer.status()).put("uitkomst", code(answer));
    ids(json, "ontbrekend", answer.ontbrekend().stream().map(Ontbrekend::feit).toList());
    ids(json, "beoordelingen", answer.beoordelingen().stream().map(Oordeel::id).toList());
    if (!answer.deeltoetsingen().isEmpty()) {
      ArrayNode parts = json.putArray("deeltoetsingen");
      answer.deeltoetsingen().forEach(part -> parts.add(of(part)));
    }
    return json;
  }

  static ObjectNode compared(Antwoord before, Antwoord after) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("anders", !decidesAlike(before, after));
    json.set("oud", of(before));
    json.set("nieuw", of(after));
    return json;
  }

  /** Status and code, of the whole and of each part. */
  private static boolean decidesAlike(Antwoord before, Antwoord after) {
    List<Antwoord> old = before.deeltoetsingen();
    List<Antwoord> fresh = after.deeltoetsingen();
    boolean alike =
        before.status().equals(after.status())
            && Objects.equals(code(before), code(after))
            && old.size() == fresh.size();
    for (int i = 0; alike && i < old.size(); i++) {
      alike = decidesAlike(old.get(i), fresh.get(i));
    }
    return alike;
  }

  private static @Nullable String code(Antwoord answer) {
    Uitkomst outcome = answer.uitkomst();
    return outcome == null ? null : outcome.code();
  }

  private static void ids(ObjectNode json, String name, List<String> ids) {
    ArrayNode array = json.putArray(name);
    new TreeSet<>(ids).forEach(array::add);
  }

  private static void put(ObjectNode json, String name, @Nullable String value) {
    if (value != null) {
      json.put(name, value);
    }
  }
}
