package nl.toetssteen.workbench.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import nl.toetssteen.law.ProposalChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** A made-up population: always the same, and counted twice. */
class PopulationTest {
  private static final Toetssteen TOETSSTEEN = Toetssteen.laden();
  private static final int SIZE = 300;

  @Test
  void aLongerTermMovesThoseWhoCountOnFiveYears() {
    PopulationReport report = run("naturalisatie", "rwn-tien-jaar", "2027-01-01", 1, 2);

    Flow refused = new Flow("INWILLIGBAAR", "NIET_INWILLIGBAAR");
    assertThat(report.flows().get(refused)).isPositive();
    assertThat(report.reasons().get(refused).keySet())
        .extracting(Reason::article)
        .contains("RWN art. 8 lid 1 onder c");
    assertThat(report.flows()).doesNotContainKey(new Flow("NIET_INWILLIGBAAR", "INWILLIGBAAR"));
  }

  @Test
  void aLongerWaitMovesFamilyOfThoseWithSubsidiaryProtection() {
    PopulationReport report = run("nareis", "voorbeeld-wachttermijn-drie-jaar", "2027-01-01", 1, 2);

    assertThat(report.units()).isGreaterThan(SIZE);
    assertThat(report.flows().get(new Flow("INWILLIGBAAR", "WEIGERBAAR"))).isPositive();
  }

  @Test
  void aProposalThatIsNotInForceYetMovesNobody() {
    PopulationReport report = run("naturalisatie", "rwn-tien-jaar", "2030-01-01", 1, 2);

    assertThat(report.moved()).isZero();
    assertThat(report.units()).isEqualTo(SIZE);
  }

  @Test
  void theDossiersAreTheSameEveryRunAndOnAnyNumberOfThreads() {
    String one = json(run("naturalisatie", "rwn-tien-jaar", "2027-01-01", 5, 1));

    assertThat(json(run("naturalisatie", "rwn-tien-jaar", "2027-01-01", 5, 3))).isEqualTo(one);
    assertThat(json(run("naturalisatie", "rwn-tien-jaar", "2027-01-01", 6, 1))).isNotEqualTo(one);
  }

  @Test
  void everyoneIsCountedOnceOnEachSide() {
    PopulationReport report = run("naturalisatie", "rwn-tien-jaar", "2027-01-01", 1, 2);

    assertThat(sum(report.before())).isEqualTo(SIZE).isEqualTo(sum(report.after()));
    Map<Flow, Long> explained =
        report.reasons().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> sum(e.getValue())));
    explained.forEach((flow, count) -> assertThat(count).isEqualTo(report.flows().get(flow)));
  }

  @Test
  void saysWhatItTakesForGranted() {
    PopulationReport report = run("naturalisatie", "rwn-tien-jaar", "2027-01-01", 1, 2);

    assertThat(PopulationText.plain(report))
        .contains("De dossiers zijn verzonnen; zij tellen geen mensen.")
        .contains("Weg: zonder uitzondering 72%, getrouwd met een Nederlander 18%")
        .contains("Bij rwn-tien-jaar@2027-01-01: de uitzonderingen van lid 2 tot en met 5 blijven");
    assertThat(PopulationHtml.of(report)).contains("<caption>Wat het verschil maakte</caption>");
  }

  @Test
  void thePictureIsReadAloudWithTheSameFigures() throws Exception {
    PopulationReport report = run("naturalisatie", "rwn-tien-jaar", "2027-01-01", 1, 2);
    byte[] svg = FlowPicture.of(report).getBytes(StandardCharsets.UTF_8);

    Document picture =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg));

    assertThat(picture.getDocumentElement().getAttribute("role")).isEqualTo("img");
    assertThat(picture.getElementsByTagName("title").item(0).getTextContent()).isNotBlank();
    assertThat(picture.getElementsByTagName("desc").item(0).getTextContent())
        .contains("INWILLIGBAAR wordt NIET_INWILLIGBAAR: ");
    assertThat(picture.getElementsByTagName("path").getLength()).isEqualTo(report.flows().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"naturalisatie", "nareis"})
  void everyDrawNamesWhereItsSharesComeFrom(String decision) {
    Recipe recipe = RecipeReader.shipped(decision).orElseThrow();

    assertThat(recipe.draws()).isNotEmpty();
    assertThat(recipe.draws()).allMatch(draw -> !draw.source().isBlank());
    assertThat(recipe.draws())
        .filteredOn(draw -> draw.source().equals("aanname"))
        .allMatch(draw -> !draw.assumption().isBlank());
  }

  @Test
  void aBrokenRecipeIsRefusedWithItsFault() {
    byte[] recipe =
        "beslissing: x\npeildatum: 2028-01-01\neenheid: mensen\ndagen: {a: {van: 2028-01-01}}\n"
            .getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> RecipeReader.read("proef.yaml", recipe))
        .isInstanceOf(BrokenFileException.class)
        .hasMessageContaining("dagen.a.tot");
  }

  private static long sum(Map<?, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private static String json(PopulationReport report) {
    return PopulationJson.of(report).toString();
  }

  private static PopulationReport run(
      String decision, String proposal, String day, long seed, int threads) {
    Recipe recipe = RecipeReader.shipped(decision).orElseThrow();
    return new Population(
            TOETSSTEEN, recipe, List.of(new ProposalChoice(proposal, LocalDate.parse(day))))
        .run(SIZE, seed, threads, done -> {});
  }
}
