package nl.toetssteen.eigenschappen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.explain.answer.Voorwaarde;

/** What an answer on fewer facts decides, and an answer on more of them decides otherwise. */
final class Contradictions {
  private static final Set<String> SETTLED = Set.of("BESLIST", "NIET_VAN_TOEPASSING");
  private static final Set<String> OPEN = Set.of("ONBEKEND", "BEOORDELEN");

  private final List<String> found = new ArrayList<>();

  private Contradictions() {}

  static List<String> of(Antwoord fewer, Antwoord more) {
    Contradictions contradictions = new Contradictions();
    contradictions.compare("", fewer, more);
    return contradictions.found;
  }

  private void compare(String where, Antwoord fewer, Antwoord more) {
    if (SETTLED.contains(fewer.status())
        && !(fewer.status().equals(more.status()) && Objects.equals(code(fewer), code(more)))) {
      found.add(where + told(fewer) + " becomes " + told(more));
    }
    Map<String, String> known =
        more.voorwaarden().stream().collect(Collectors.toMap(Voorwaarde::id, Voorwaarde::uitkomst));
    for (Voorwaarde condition : fewer.voorwaarden()) {
      String after = known.get(condition.id());
      if (!OPEN.contains(condition.uitkomst())
          && after != null
          && !after.equals(condition.uitkomst())) {
        found.add(where + condition.id() + " " + condition.uitkomst() + " becomes " + after);
      }
    }
    for (Antwoord part : fewer.deeltoetsingen()) {
      more.deeltoetsingen().stream()
          .filter(other -> name(other).equals(name(part)))
          .forEach(other -> compare(where + name(part) + ": ", part, other));
    }
  }

  private static String told(Antwoord answer) {
    return answer.status() + (answer.uitkomst() == null ? "" : " " + code(answer));
  }

  private static String code(Antwoord answer) {
    return answer.uitkomst() == null ? null : answer.uitkomst().code();
  }

  private static String name(Antwoord part) {
    return part.onderwerp() + "|" + part.regime() + "|" + part.lezing();
  }
}
