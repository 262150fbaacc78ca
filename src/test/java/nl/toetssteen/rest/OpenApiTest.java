package nl.toetssteen.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The description is valid, in Dutch, and true of what the server sends. */
class OpenApiTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static RunningServer server;
  private static JsonNode document;

  @BeforeAll
  static void start() throws Exception {
    server = new RunningServer(app -> {});
    document = MAPPER.readTree(server.get("/v1/openapi.json").body());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void isValid() {
    SwaggerParseResult result = new OpenAPIV3Parser().readContents(document.toString());

    assertThat(result.getMessages()).isEmpty();
    OpenAPI api = result.getOpenAPI();
    assertThat(api.getInfo().getVersion()).isEqualTo(RunningServer.LAW.versie());
    assertThat(api.getInfo().getContact().getEmail()).isNotBlank();
    assertThat(api.getServers()).extracting("url").containsExactly("/v1");
    assertThat(api.getPaths().keySet())
        .containsExactlyInAnyOrder(
            "/toetsingen",
            "/beslissingen",
            "/beslissingen/{id}",
            "/regelingen",
            "/voorstellen",
            "/registers",
            "/registers/{naam}",
            "/openapi.json");
  }

  @Test
  void declaresHowAQuestionIsRefused() {
    assertThat(document.at("/paths/~1toetsingen/post/responses").fieldNames())
        .toIterable()
        .containsExactly("200", "400", "404", "405", "406", "500", "413", "415");
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/beslissingen, Beslissing",
    "/v1/regelingen, Regeling",
    "/v1/voorstellen, Voorstel"
  })
  void listsAreAsDescribed(String path, String schema) throws Exception {
    for (JsonNode item : MAPPER.readTree(server.get(path).body())) {
      assertThat(violations(schema, item)).isEmpty();
    }
  }

  @Test
  void anAnswerIsAsDescribed() throws Exception {
    JsonNode example =
        document
            .at("/paths/~1toetsingen/post/requestBody/content")
            .path("application/json")
            .path("example");
    JsonNode answer = MAPPER.readTree(server.assess(example.toString()).body());

    assertThat(violations("Antwoord", answer)).isEmpty();
    assertThat(violations("Verzoek", example)).isEmpty();
    assertThat(
            document
                .at("/paths/~1toetsingen/post/responses/200/content")
                .path("application/json")
                .path("example"))
        .isEqualTo(answer);
  }

  @Test
  void aRefusalIsAsDescribed() throws Exception {
    assertThat(violations("Probleem", MAPPER.readTree(server.assess("{}").body()))).isEmpty();
    assertThat(violations("Probleem", MAPPER.readTree(server.get("/v1/geen").body()))).isEmpty();
  }

  @Test
  void notesNoFieldThatAnAnswerMayNotHave() {
    ObjectNode answer = (ObjectNode) document.at("/components/schemas/Antwoord");

    assertThat(answer.path("properties").fieldNames())
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(
            List.of(nl.toetssteen.explain.answer.Antwoord.class.getRecordComponents()).stream()
                .map(component -> component.getName())
                .toList());
  }

  private static List<String> violations(String schema, JsonNode instance) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("$ref", "#/components/schemas/" + schema);
    root.set("components", document.path("components"));
    Schema compiled =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(root.toString(), InputFormat.JSON);
    List<String> found = new ArrayList<>();
    compiled
        .validate(new String(instance.toString().getBytes(UTF_8), UTF_8), InputFormat.JSON)
        .forEach(error -> found.add(error.getInstanceLocation() + ": " + error.getMessage()));
    return found;
  }
}
