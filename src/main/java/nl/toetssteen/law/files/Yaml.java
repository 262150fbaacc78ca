package nl.toetssteen.law.files;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.toetssteen.facts.catalogue.BrokenFileException;

/**
 * Reads YAML into a tree, refusing duplicate keys, anchors, tags, several documents and deep
 * nesting.
 */
public final class Yaml {
  private static final int DEEPEST = 40;
  private static final Pattern PLAIN_NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");

  private static final ObjectMapper MAPPER =
      YAMLMapper.builder(
              YAMLFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private Yaml() {}

  /**
   * Reads one document; an empty one gives a missing node.
   *
   * @throws BrokenFileException naming the place of the syntax fault
   */
  public static JsonNode read(String where, byte[] bytes) {
    try (JsonParser parser = new Plain((YAMLParser) MAPPER.createParser(decode(bytes)))) {
      JsonNode tree = MAPPER.readTree(parser);
      if (parser.nextToken() != null) {
        throw new JsonParseException(parser, "a second document begins");
      }
      return tree == null ? MissingNode.getInstance() : tree;
    } catch (CharacterCodingException e) {
      throw broken(where, "is not UTF-8; save it as UTF-8");
    } catch (JsonProcessingException e) {
      throw broken(where, place(e) + words(e.getOriginalMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot parse " + where + ".", e);
    }
  }

  /** Reads one document whose root is a mapping; a syntax fault is thrown at once. */
  public static YamlMap readMap(String where, byte[] bytes, Faults faults) {
    return new YamlMap(read(where, bytes), "", faults);
  }

  private static String decode(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static String place(JsonProcessingException e) {
    return e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr() + ": ";
  }

  /** The parser quotes the file on lines that begin with a space; those are left out. */
  private static String words(String message) {
    return message
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith(" "))
        .collect(Collectors.joining(", ", "not valid YAML: ", ""));
  }

  private static BrokenFileException broken(String where, String fault) {
    return new BrokenFileException(where, List.of(fault));
  }

  /** Passes only what means the same to every reader: no anchors, tags, octal or hexadecimal. */
  private static final class Plain extends JsonParserDelegate {
    private final YAMLParser yaml;

    Plain(YAMLParser yaml) {
      super(yaml);
      this.yaml = yaml;
    }

    @Override
    public JsonToken nextToken() throws IOException {
      JsonToken token = yaml.nextToken();
      if (yaml.isCurrentAlias() || yaml.getObjectId() != null) {
        throw new JsonParseException(this, "anchors and aliases are not used here; write it out");
      }
      if (yaml.getTypeId() != null) {
        throw new JsonParseException(this, "tags are not used here; remove it");
      }
      if (token != null && token.isNumeric() && !PLAIN_NUMBER.matcher(yaml.getText()).matches()) {
        throw new JsonParseException(this, "write a number in plain digits, or put it in quotes");
      }
      return token;
    }
  }
}
