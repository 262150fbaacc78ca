package nl.toetssteen.facts.reading;

import static nl.toetssteen.facts.Example.PEILDATUM;
import static nl.toetssteen.facts.Example.dossier;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import nl.toetssteen.facts.Cause;
import nl.toetssteen.facts.Dossier;
import nl.toetssteen.facts.Example;
import nl.toetssteen.facts.ExampleItem;
import nl.toetssteen.facts.FactItem;
import nl.toetssteen.facts.FactList;
import nl.toetssteen.facts.Value;
import org.junit.jupiter.api.Test;

class FactReaderTest {

  @Test
  void knownFactsHaveTheirValue() {
    Dossier dossier =
        dossier(
            """
            {"geboortedatum": "1990-02-28", "verzoek": {"ingediendOp": "2026-01-01", "status": "B"},
             "middelen": "NEE", "dagenWeg": 3.0, "inkomen": -9.95}\
            """);

    assertThat(dossier.value("geboortedatum")).isEqualTo(known(LocalDate.of(1990, 2, 28)));
    assertThat(dossier.value("verzoek ingediendOp aanwezig")).isEqualTo(known("JA"));
    assertThat(dossier.value("verzoek ingediendOp waarde"))
        .isEqualTo(known(LocalDate.of(2026, 1, 1)));
    assertThat(dossier.value("verzoek status")).isEqualTo(known("B"));
    assertThat(dossier.value("middelen waarde")).isEqualTo(known("NEE"));
    assertThat(dossier.value("dagenWeg")).isEqualTo(known(3));
    assertThat(dossier.value("inkomen")).isEqualTo(known(new BigDecimal("-9.95")));
  }

  @Test
  void absentFactIsKnownToBeAbsentAndItsValueHasNoCause() {
    Dossier dossier = dossier("{\"middelen\": null}");

    assertThat(dossier.value("middelen aanwezig")).isEqualTo(known("NEE"));
    assertThat(dossier.value("middelen waarde")).isEqualTo(Value.unknown());
  }

  @Test
  void factLeftOutIsUnknownAndIsItsOwnCause() {
    Dossier dossier = dossier("{}");

    assertThat(dossier.value("geboortedatum")).isEqualTo(open("geboortedatum"));
    assertThat(dossier.value("middelen aanwezig")).isEqualTo(open("middelen"));
    assertThat(dossier.value("middelen waarde")).isEqualTo(open("middelen"));
    assertThat(dossier.value("verzoek status")).isEqualTo(open("verzoek.status"));
  }

  @Test
  void listLeftOutIsEmptyAndNotComplete() {
    Dossier dossier = dossier("{}");

    assertThat(dossier.list("titels").complete()).isFalse();
    assertThat(dossier.list("titels").items()).isEmpty();
    assertThat(dossier.value("titels volledig")).isEqualTo(open("titels"));
    assertThat(dossier.value("titels aantal")).isEqualTo(open("titels"));
  }

  @Test
  void completeListKnowsItsNumber() {
    Dossier empty = dossier("{\"titels\": {\"volledig\": \"JA\", \"items\": []}}");
    Dossier two = dossier("{\"titels\": {\"volledig\": \"JA\", \"items\": [{}, {}]}}");

    assertThat(empty.value("titels volledig")).isEqualTo(known("JA"));
    assertThat(empty.value("titels aantal")).isEqualTo(known(0));
    assertThat(two.value("titels aantal")).isEqualTo(known(2));
  }

  @Test
  void itemIsKnownByItsVariablesAndAsARecord() {
    FactList list =
        dossier(
                """
                {"titels": {"volledig": "NEE", "items": [
                  {"ref": "titel-1", "van": "2020-01-01", "totEnMet": null, "grond": "VW8B",
                   "aantal": 2, "bedrag": 1.50}]}}\
                """)
            .list("titels");

    FactItem item = list.items().get(0);
    assertThat(list.complete()).isFalse();
    assertThat(item.path()).isEqualTo("titels[0]");
    assertThat(item.ref()).isEqualTo("titel-1");
    assertThat(item.values())
        .isEqualTo(
            Map.of(
                "titel van", known(LocalDate.of(2020, 1, 1)),
                "titel totEnMet aanwezig", known("NEE"),
                "titel totEnMet waarde", Value.unknown(),
                "titel grond", known("VW8B"),
                "titel aantal", known(2),
                "titel bedrag", known(new BigDecimal("1.5"))));
    assertThat(item.record())
        .isEqualTo(
            new ExampleItem(
                "titels[0]",
                LocalDate.of(2020, 1, 1),
                null,
                "NEE",
                "VW8B",
                2,
                new BigDecimal("1.5")));
  }

  @Test
  void whatIsUnknownOfAnItemIsNullInItsRecord() {
    FactItem item = dossier("{\"titels\": {\"items\": [{}]}}").list("titels").items().get(0);

    assertThat(item.ref()).isNull();
    assertThat(item.values().get("titel van")).isEqualTo(open("titels[0].van"));
    assertThat(item.values().get("titel totEnMet aanwezig")).isEqualTo(open("titels[0].totEnMet"));
    assertThat(item.record())
        .isEqualTo(new ExampleItem("titels[0]", null, null, null, null, null, null));
  }

  @Test
  void dossierDoesNotChangeWithItsSource() {
    ObjectNode source = (ObjectNode) Example.json("{\"middelen\": \"JA\"}");
    Dossier dossier = Example.READER.read(source, PEILDATUM);

    source.put("middelen", "NEE");
    ((ObjectNode) dossier.json()).put("middelen", "NEE");

    assertThat(dossier.json()).isEqualTo(Example.json("{\"middelen\": \"JA\"}"));
  }

  private static Value known(Object value) {
    return Value.known(value);
  }

  private static Value open(String path) {
    return Value.unknown(Cause.fact(path));
  }
}
