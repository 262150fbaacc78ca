package nl.toetssteen.facts.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import nl.toetssteen.facts.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactSchemaTest {

  private static final FactSchema SCHEMA = new FactSchema(Example.CATALOGUE);
  private static final Schema FACTS = compiled(SCHEMA.facts());
  private static final Schema REQUEST =
      compiled(
          SCHEMA.request(
              "voorbeeld",
              List.of(
                  new JudgementQuestion("x.lezing", "Welke lezing?", List.of("EEN", "TWEE"), false),
                  new JudgementQuestion("x.per-kind", "Ja?", List.of("JA", "NEE"), true))));

  private static Schema compiled(JsonNode schema) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
  }

  private static JsonNode property(String name) {
    return SCHEMA.facts().get("properties").get(name);
  }

  @Test
  void questionAndHelpAreInDutch() {
    assertThat(property("verzoek").get("properties").get("ingediendOp"))
        .isEqualTo(
            Example.json(
                """
                {"type": ["string", "null"], "format": "date",
                 "title": "Op welke dag is het verzoek ingediend?",
                 "description": "De dag van ontvangst. Null: er is nog geen verzoek."}\
                """));
    assertThat(property("dagenWeg").get("description").textValue()).isEqualTo("Eenheid: dagen.");
    assertThat(property("verzoek").get("properties").get("status").get("description").textValue())
        .isEqualTo("A: eerste. B: tweede.");
  }

  @Test
  void absenceIsOfferedOnlyWhereItIsDeclared() {
    assertThat(property("middelen").get("enum").toString()).isEqualTo("[\"JA\",\"NEE\",null]");
    assertThat(property("geboortedatum").get("type").textValue()).isEqualTo("string");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"geboortedatum\": \"1990-01-01\", \"middelen\": null, \"dagenWeg\": 366, \"inkomen\":"
            + " -9.95, \"verzoek\": {\"status\": \"A\", \"ingediendOp\": null}}",
        "{\"titels\": {\"volledig\": \"JA\", \"items\": [{\"ref\": \"a-1\", \"van\":"
            + " \"2020-01-01\", \"totEnMet\": null, \"grond\": \"VW8A\"}]}}"
      })
  void whatTheReaderTakesIsValid(String feiten) {
    assertThat(Example.dossier(feiten).json()).isNotNull();
    assertThat(FACTS.validate(Example.json(feiten))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"naam\": 1}",
        "{\"geboortedatum\": null}",
        "{\"middelen\": \"ja\"}",
        "{\"dagenWeg\": 1.5}",
        "{\"dagenWeg\": 367}",
        "{\"dagenWeg\": -1}",
        "{\"inkomen\": 1.005}",
        "{\"inkomen\": -11}",
        "{\"verzoek\": {\"x\": 1}}",
        "{\"verzoek\": {\"status\": \"C\"}}",
        "{\"titels\": []}",
        "{\"titels\": {\"volledig\": true}}",
        "{\"titels\": {\"items\": [{\"ref\": \"a b\"}]}}",
        "{\"titels\": {\"items\": [{\"naam\": 1}]}}"
      })
  void whatTheReaderRefusesIsInvalid(String feiten) {
    assertThat(FACTS.validate(Example.json(feiten))).isNotEmpty();
  }

  @Test
  void wholeRequestIsDescribed() {
    assertThat(
            REQUEST.validate(
                Example.json(
                    """
                    {"beslissing": "voorbeeld", "peildatum": "2026-01-01", "feiten": {},
                     "beoordelingen": {
                       "x.lezing": {"antwoord": "EEN", "door": "IND", "op": "2026-01-01"},
                       "x.per-kind@kind-1": {"antwoord": "NEE"}},
                     "voorstellen": [{"id": "v", "inwerking": "2027-01-01"}]}\
                    """)))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"beslissing\": \"anders\"",
        "\"beslissing\": \"voorbeeld\", \"x\": 1",
        "\"beslissing\": \"voorbeeld\", \"beoordelingen\": {\"x.lezing@a\": {\"antwoord\":"
            + " \"EEN\"}}",
        "\"beslissing\": \"voorbeeld\", \"beoordelingen\": {\"xxper-kind@a\": {\"antwoord\":"
            + " \"JA\"}}",
        "\"beslissing\": \"voorbeeld\", \"beoordelingen\": {\"x.lezing\": {\"antwoord\": \"JA\"}}",
        "\"beslissing\": \"voorbeeld\", \"beoordelingen\": {\"x.lezing\": {}}",
        "\"beslissing\": \"voorbeeld\", \"voorstellen\": [{\"inwerking\": \"2027-01-01\"}]"
      })
  void requestThatDoesNotFitIsInvalid(String parts) {
    JsonNode request =
        Example.json("{\"peildatum\": \"2026-01-01\", \"feiten\": {}, " + parts + "}");

    assertThat(REQUEST.validate(request)).isNotEmpty();
  }
}
