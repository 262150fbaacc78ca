package nl.toetssteen.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import nl.toetssteen.facts.InvalidInputException;
import nl.toetssteen.facts.reading.StrictJson;
import org.jspecify.annotations.Nullable;

/** A request on its way from a file to the question, with what the command line adds to it. */
final class Request {

  private static final String REFERENCE_DATE = "peildatum";
  private static final String PROPOSALS = "voorstellen";

  private final ObjectNode json;

  private Request(ObjectNode json) {
    this.json = json;
  }

  /**
   * Reads a file, or the input for "-".
   *
   * @throws InvalidInputException if it is no JSON
   */
  static Request read(String file, InputStream in) {
    try (InputStream source = file.equals("-") ? in : Files.newInputStream(Path.of(file))) {
      byte[] bytes = source.readNBytes(StrictJson.MAX_BYTES + 1);
      return new Request((ObjectNode) StrictJson.read(bytes));
    } catch (NoSuchFileException | InvalidPathException e) {
      throw new BadInputException("Het bestand " + file + " bestaat niet.");
    } catch (IOException e) {
      throw new BadInputException("Het bestand " + file + " kan niet worden gelezen.");
    }
  }

  boolean hasReferenceDate() {
    return json.has(REFERENCE_DATE);
  }

  void setReferenceDate(String date) {
    json.put(REFERENCE_DATE, date);
  }

  /** Adds a proposal; one that the request chose itself gets this commencement. */
  void choose(String id, @Nullable String commencement) {
    JsonNode chosen = json.path(PROPOSALS);
    if (!chosen.isMissingNode() && !chosen.isArray()) {
      return; // the question itself says what is wrong with it
    }
    ArrayNode proposals = json.withArrayProperty(PROPOSALS);
    for (int i = proposals.size() - 1; i >= 0; i--) {
      if (proposals.path(i).path("id").asText().equals(id)) {
        proposals.remove(i);
      }
    }
    ObjectNode proposal = proposals.addObject().put("id", id);
    if (commencement != null) {
      proposal.put("inwerking", commencement);
    }
  }

  byte[] bytes() {
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }
}
