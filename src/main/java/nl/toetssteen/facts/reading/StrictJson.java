package nl.toetssteen.facts.reading;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.toetssteen.facts.InvalidInputException;
import nl.toetssteen.facts.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Reads a request as JSON (RFC 8259), as an object, within limits, and without guessing.
 *
 * <p>Whatever the bytes, the answer is a tree or an {@link InvalidInputException} whose messages
 * hold no values.
 */
public final class StrictJson {

  /** Bytes a request may have. */
  public static final int MAX_BYTES = 1 << 20;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(2 * JsonTree.MAX_DEPTH)
                  .maxStringLength(MAX_BYTES)
                  .maxNameLength(MAX_BYTES)
                  .maxNumberLength(MAX_BYTES)
                  .build())
          .build();

  private StrictJson() {}

  /**
   * Reads UTF-8.
   *
   * @throws InvalidInputException naming everything wrong with it
   */
  public static JsonNode read(byte[] bytes) {
    if (bytes.length > MAX_BYTES) {
      throw invalid("De invoer is groter dan 1 MiB. Stuur minder gegevens.");
    }
    try {
      return read(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      throw invalid("De invoer is geen geldige UTF-8. Stuur JSON in UTF-8.");
    }
  }

  /**
   * Reads text.
   *
   * @throws InvalidInputException naming everything wrong with it
   */
  public static JsonNode read(String text) {
    if (text.length() > MAX_BYTES) {
      throw invalid("De invoer is groter dan 1 MiB. Stuur minder gegevens.");
    }
    if (text.isBlank()) {
      throw invalid("De invoer is leeg. Stuur een JSON-object.");
    }
    try (JsonParser parser = FACTORY.createParser(text)) {
      return JsonTree.read(parser);
    } catch (JacksonException e) {
      throw invalid("De invoer is geen geldige JSON" + place(e.getLocation()) + ".");
    } catch (IOException e) {
      throw new UncheckedIOException("Reading from memory failed", e);
    }
  }

  private static String place(@Nullable JsonLocation location) {
    return location == null || location.getLineNr() < 1
        ? ""
        : " (regel " + location.getLineNr() + ", kolom " + location.getColumnNr() + ")";
  }

  private static InvalidInputException invalid(String message) {
    return new InvalidInputException(List.of(new Violation("", message)));
  }
}
