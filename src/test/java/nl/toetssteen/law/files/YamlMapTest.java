package nl.toetssteen.law.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import org.junit.jupiter.api.Test;

class YamlMapTest {
  private final Faults faults = new Faults("a.yaml");

  private enum Kleur {
    ROOD,
    GROEN
  }

  @Test
  void everyKindOfValueIsRead() {
    YamlMap map =
        read(
            """
            tekst: >
              twee
              regels
            dag: 2026-06-12
            kleur: GROEN
            vlag: false
            lijst: [a, b]
            opties: {JA: ja, NEE: nee}
            onder: {x: y}
            rijen: [{x: een}, {x: twee}]
            namen: {eerste: {x: 1}, tweede: {x: 2}}
            """);

    assertThat(map.text("tekst")).isEqualTo("twee regels");
    assertThat(map.date("dag")).isEqualTo(LocalDate.of(2026, 6, 12));
    assertThat(map.code("kleur", Kleur.class)).isEqualTo(Kleur.GROEN);
    assertThat(map.flag("vlag", true)).isFalse();
    assertThat(map.texts("lijst")).containsExactly("a", "b");
    assertThat(map.textMap("opties")).containsExactly(entry("JA", "ja"), entry("NEE", "nee"));
    assertThat(map.map("onder").text("x")).isEqualTo("y");
    assertThat(map.maps("rijen")).extracting(row -> row.text("x")).containsExactly("een", "twee");
    assertThat(map.entries("namen").keySet()).containsExactly("eerste", "tweede");
    map.done();
    assertThat(faults.all()).isEmpty();
  }

  @Test
  void whatIsLeftOutIsEmptyOrTheDefault() {
    YamlMap map = read("{}");

    assertThat(map.optionalText("a")).isEmpty();
    assertThat(map.optionalDate("b")).isEmpty();
    assertThat(map.optionalMap("c")).isEmpty();
    assertThat(map.texts("d")).isEmpty();
    assertThat(map.textMap("e")).isEmpty();
    assertThat(map.maps("f")).isEmpty();
    assertThat(map.entries("g")).isEmpty();
    assertThat(map.flag("h", true)).isTrue();
    assertThat(map.code("i", Kleur.class, Kleur.GROEN)).isEqualTo(Kleur.GROEN);
    assertThat(faults.all()).isEmpty();
  }

  @Test
  void everyFaultIsCollectedWithItsPath() {
    YamlMap map =
        read(
            """
            tekst: 12
            leeg: " "
            niets:
            dag: 2026-02-30
            kleur: BLAUW
            vlag: misschien
            vorm: Groot
            """);
    map.text("tekst");
    map.text("leeg");
    map.text("niets");
    map.text("weg");
    map.date("dag");
    map.code("kleur", Kleur.class);
    map.flag("vlag", true);
    map.text("vorm", Pattern.compile("[a-z]+"), "lower case");

    assertThat(faults.all())
        .containsExactly(
            "tekst: must be text, not a number; put it in quotes",
            "leeg: must not be empty",
            "niets: has no value; fill it in or remove the key",
            "weg: is missing; add it",
            "dag: \"2026-02-30\" is not a date; write yyyy-mm-dd",
            "kleur: \"BLAUW\" is not one of ROOD, GROEN",
            "vlag: must be true or false",
            "vorm: \"Groot\" must be lower case");
  }

  @Test
  void faultsInListsAndMappingsAreNamedByTheirPlace() {
    YamlMap map = read("lijst: abc\nonder: abc\nrijen: [{x: 1}, 2]\nteksten: [a, 2]\n");
    map.texts("lijst");
    map.map("onder").text("x");
    map.maps("rijen").forEach(row -> row.text("x"));
    map.texts("teksten");

    assertThat(faults.all())
        .containsExactly(
            "lijst: must be a list, not text",
            "onder: must be a mapping of keys to values, not text",
            "rijen[1]: must be a mapping of keys to values, not a number",
            "rijen[0].x: must be text, not a number; put it in quotes",
            "teksten[1]: must be text, not a number; put it in quotes");
  }

  @Test
  void aMissingMappingIsOneFaultAndNotOnePerKey() {
    YamlMap missing = read("{}").map("onder");
    missing.text("x");
    missing.date("y");

    assertThat(faults.all()).containsExactly("onder: is missing; add it");
  }

  @Test
  void keysThatNoOneAskedForAreUnknown() {
    YamlMap map = read("a: x\ntikfout: y\n");
    map.text("a");
    map.optionalText("b");
    map.done();

    assertThat(faults.all()).containsExactly("tikfout: unknown key; known here: a, b");
  }

  @Test
  void allFaultsAreThrownTogether() {
    faults.throwIfAny();
    faults.add("", "een");
    faults.add("b", "twee");

    assertThatThrownBy(faults::throwIfAny)
        .isInstanceOfSatisfying(
            BrokenFileException.class,
            broken -> {
              assertThat(broken.where()).isEqualTo("a.yaml");
              assertThat(broken.faults()).isEqualTo(List.of("een", "b: twee"));
            });
  }

  private YamlMap read(String yaml) {
    return Yaml.readMap("a.yaml", yaml.getBytes(StandardCharsets.UTF_8), faults);
  }
}
