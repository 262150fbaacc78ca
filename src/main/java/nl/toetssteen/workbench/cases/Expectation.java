package nl.toetssteen.workbench.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.explain.answer.Kader;
import nl.toetssteen.explain.answer.Ontbrekend;
import nl.toetssteen.explain.answer.Oordeel;
import nl.toetssteen.explain.answer.Signaal;
import nl.toetssteen.explain.answer.Termijn;
import nl.toetssteen.explain.answer.Trede;
import nl.toetssteen.explain.answer.Voorwaarde;
import org.jspecify.annotations.Nullable;

/** Holds an answer against what a case expects of it. */
public final class Expectation {
  private final List<String> differences = new ArrayList<>();

  private Expectation() {}

  /** What is not as expected, in words; empty where all is. */
  public static List<String> differences(JsonNode expected, Antwoord answer) {
    Expectation expectation = new Expectation();
    expectation.compare("", expected, answer);
    return expectation.differences;
  }

  private void compare(String where, JsonNode expected, Antwoord answer) {
    if (!expected.isObject() || expected.isEmpty()) {
      differences.add(where + "de zaak verwacht niets");
    }
    for (Map.Entry<String, JsonNode> entry : expected.properties()) {
      check(where, entry.getKey(), entry.getValue(), answer);
    }
  }

  private void check(String where, String key, JsonNode wanted, Antwoord answer) {
    switch (key) {
      case "status" -> same(where + key, wanted.asText(), answer.status());
      case "uitkomst" -> same(where + key, text(wanted), code(answer));
      case "gegevens" -> entries(where + key, wanted, data(answer));
      case "voorwaarden" -> entries(where + key, wanted, conditions(answer));
      case "voldaanVanaf" -> entries(where + key, wanted, since(answer));
      case "rijen" -> entries(where + key, wanted, rows(answer));
      case "ontbrekend" -> exactly(where + key, wanted, missing(answer));
      case "ontbrekendBevat" -> contains(where + key, wanted, missing(answer));
      case "beoordelingen" -> exactly(where + key, wanted, judgements(answer));
      case "beoordelingenBevat" -> contains(where + key, wanted, judgements(answer));
      case "signalen" -> contains(where + key, wanted, signals(answer));
      case "signalenNiet" -> excludes(where + key, wanted, signals(answer));
      case "regimes" -> exactly(where + key, wanted, regimes(answer));
      case "klokken" -> clocks(where + key, wanted, answer);
      case "treden" -> entries(where + key, wanted, rungs(answer));
      case "beslissendeTrede" -> same(where + key, text(wanted), deciding(answer));
      case "deeltoetsingen" -> parts(where + key, wanted, answer);
      default -> differences.add(where + key + ": onbekende verwachting");
    }
  }

  private static @Nullable String text(JsonNode node) {
    return node.isNull() ? null : node.asText();
  }

  private static @Nullable String code(Antwoord answer) {
    return answer.uitkomst() == null ? null : answer.uitkomst().code();
  }

  private static Map<String, String> data(Antwoord answer) {
    Map<String, String> data = new LinkedHashMap<>();
    if (answer.uitkomst() != null) {
      answer.uitkomst().gegevens().forEach((label, value) -> data.put(label, value.toString()));
    }
    return data;
  }

  private static Map<String, String> conditions(Antwoord answer) {
    Map<String, String> conditions = new LinkedHashMap<>();
    answer.voorwaarden().forEach(c -> conditions.put(c.id(), c.uitkomst()));
    return conditions;
  }

  private static Map<String, String> since(Antwoord answer) {
    Map<String, String> since = new LinkedHashMap<>();
    for (Voorwaarde condition : answer.voorwaarden()) {
      since.put(condition.id(), Objects.toString(condition.voldaanVanaf(), "null"));
    }
    return since;
  }

  private static Map<String, String> rows(Antwoord answer) {
    Map<String, String> rows = new LinkedHashMap<>();
    answer.voorwaarden().forEach(c -> rows.put(c.id(), c.rij()));
    return rows;
  }

  private static List<String> missing(Antwoord answer) {
    return answer.ontbrekend().stream().map(Ontbrekend::feit).toList();
  }

  private static List<String> judgements(Antwoord answer) {
    return answer.beoordelingen().stream().map(Oordeel::id).toList();
  }

  private static List<String> signals(Antwoord answer) {
    return answer.signalen().stream().map(Signaal::code).toList();
  }

  private static List<String> regimes(Antwoord answer) {
    return answer.toetsingskader().stream().map(Kader::regime).toList();
  }

  private static Map<String, String> rungs(Antwoord answer) {
    Map<String, String> rungs = new LinkedHashMap<>();
    answer.kandidaten().forEach(rung -> rungs.put(rung.criterium(), rung.uitkomst()));
    return rungs;
  }

  private static @Nullable String deciding(Antwoord answer) {
    return answer.kandidaten().stream()
        .filter(Trede::beslissend)
        .map(Trede::criterium)
        .findFirst()
        .orElse(null);
  }

  private void clocks(String where, JsonNode wanted, Antwoord answer) {
    for (Map.Entry<String, JsonNode> entry : wanted.properties()) {
      Termijn clock =
          answer.klokken().stream()
              .filter(c -> c.id().equals(entry.getKey()))
              .findFirst()
              .orElse(null);
      String here = where + "." + entry.getKey();
      if (clock == null || entry.getValue().isNull()) {
        same(here, entry.getValue().isNull() ? null : "loopt", clock == null ? null : "loopt");
      } else {
        Map<String, String> ends = new LinkedHashMap<>();
        ends.put("begin", Objects.toString(clock.begin()));
        ends.put("eind", Objects.toString(clock.eind()));
        entries(here, entry.getValue(), ends);
      }
    }
  }

  private void parts(String where, JsonNode wanted, Antwoord answer) {
    for (Map.Entry<String, JsonNode> entry : wanted.properties()) {
      Antwoord part =
          answer.deeltoetsingen().stream()
              .filter(p -> isCalled(p, entry.getKey()))
              .findFirst()
              .orElse(null);
      String here = where + "." + entry.getKey();
      if (part == null) {
        differences.add(here + ": zo'n deeltoetsing is er niet");
      } else {
        compare(here + ".", entry.getValue(), part);
      }
    }
  }

  private static boolean isCalled(Antwoord part, String name) {
    return name.equals(part.ref())
        || name.equals(part.onderwerp())
        || name.equals(part.regime())
        || name.equals(part.lezing());
  }

  private void entries(String where, JsonNode wanted, Map<String, String> actual) {
    for (Map.Entry<String, JsonNode> entry : wanted.properties()) {
      same(where + "." + entry.getKey(), entry.getValue().asText(), actual.get(entry.getKey()));
    }
  }

  private void exactly(String where, JsonNode wanted, List<String> actual) {
    TreeSet<String> expected = new TreeSet<>();
    wanted.forEach(item -> expected.add(item.asText()));
    same(where, expected.toString(), new TreeSet<>(actual).toString());
  }

  private void contains(String where, JsonNode wanted, List<String> actual) {
    for (JsonNode item : wanted) {
      if (!actual.contains(item.asText())) {
        differences.add(where + ": " + item.asText() + " staat niet bij " + actual);
      }
    }
  }

  private void excludes(String where, JsonNode unwanted, List<String> actual) {
    for (JsonNode item : unwanted) {
      if (actual.contains(item.asText())) {
        differences.add(where + ": " + item.asText() + " hoort er niet bij");
      }
    }
  }

  private void same(String where, @Nullable String expected, @Nullable String actual) {
    if (!Objects.equals(expected, actual)) {
      differences.add(where + ": verwacht " + expected + ", gekregen " + actual);
    }
  }
}
