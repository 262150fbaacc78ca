package nl.toetssteen.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import nl.toetssteen.law.files.MemoryFiles;
import org.junit.jupiter.api.Test;

class DecisionListTest {
  @Test
  void decisionsAreFoundByTheirId() {
    DecisionList list = DecisionList.load(SmallLaw.files());

    assertThat(list.find("naturalisatie"))
        .contains(
            new DecisionInfo(
                "naturalisatie", "Naturalisatie", "Kan het?", LocalDate.of(2003, 4, 1)));
    assertThat(list.find("nareis")).isEmpty();
  }

  @Test
  void everyFaultIsNamed() {
    assertThat(
            faults(
                Map.of(
                    "rules/beslissingen.yaml",
                    """
                    beslissingen:
                      - {id: nareis, titel: t, vraag: v, geladenVanaf: 2014-01-01}
                      - {id: nareis, titel: t, vraag: v, geladenVanaf: gisteren}
                      - {id: Dublin, vraag: v, geladenVanaf: 2014-01-01, extra: x}
                    """)))
        .containsExactly(
            "beslissingen[1].geladenVanaf: \"gisteren\" is not a date; write yyyy-mm-dd",
            "beslissingen[1].id: \"nareis\" is used twice",
            "beslissingen[2].id: \"Dublin\" must be lower case letters, digits and hyphens",
            "beslissingen[2].titel: is missing; add it",
            "beslissingen[2].extra: unknown key; known here: id, titel, vraag, geladenVanaf");
  }

  @Test
  void aMissingListIsNamed() {
    assertThat(faults(Map.of())).containsExactly("is missing; add it");
  }

  private static List<String> faults(Map<String, String> files) {
    Map<String, byte[]> bytes = new TreeMap<>();
    files.forEach((path, text) -> bytes.put(path, SmallLaw.bytes(text)));
    return catchThrowableOfType(
            BrokenFileException.class, () -> DecisionList.load(new MemoryFiles(bytes)))
        .faults();
  }
}
