package nl.toetssteen.workbench.cases;

import com.fasterxml.jackson.databind.JsonNode;
import nl.toetssteen.Verzoek;

/**
 * One case.
 *
 * @param file path of its file under the cases folder
 * @param source the norm it is written from
 * @param expected what must come out, as written under {@code verwacht}
 */
public record Case(String file, String name, String source, Verzoek request, JsonNode expected) {

  /** Identifies the case among all: its file without extension, and its name. */
  public String id() {
    return file.replaceAll("\\.yaml$", "") + "#" + name;
  }
}
