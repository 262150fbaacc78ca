package nl.toetssteen.facts.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.toetssteen.facts.Example;
import nl.toetssteen.facts.catalogue.FactDeclaration.Kind;
import nl.toetssteen.facts.catalogue.FactDeclaration.Nature;
import nl.toetssteen.facts.catalogue.FactDeclaration.Who;
import org.junit.jupiter.api.Test;

class FactCatalogueTest {

  private final FactCatalogue catalogue = Example.CATALOGUE;

  @Test
  void factIsDeclaredWithEverythingTheFileSays() {
    assertThat(catalogue.fact("verzoek.ingediendOp"))
        .isEqualTo(
            new FactDeclaration(
                "verzoek.ingediendOp",
                "ingediendOp",
                "verzoek ingediendOp waarde",
                "verzoek ingediendOp aanwezig",
                Kind.DATUM,
                "Op welke dag is het verzoek ingediend?",
                "De dag van ontvangst",
                null,
                Map.of(),
                "er is nog geen verzoek",
                "RWN art. 7",
                "SECUNDAIR",
                Who.IND,
                Nature.FEIT,
                null,
                null));
  }

  @Test
  void wholeNumberIsNotNegativeUnlessTheFileSaysSo() {
    FactDeclaration days = catalogue.fact("dagenWeg");
    FactDeclaration income = catalogue.fact("inkomen");

    assertThat(days.min()).isEqualByComparingTo("0");
    assertThat(days.max()).isEqualByComparingTo("366");
    assertThat(days.unit()).isEqualTo("dagen");
    assertThat(income.min()).isEqualTo(new BigDecimal("-10"));
    assertThat(income.max()).isNull();
  }

  @Test
  void optionsKeepTheirOrder() {
    assertThat(catalogue.fact("verzoek.status").options())
        .containsExactly(Map.entry("A", "eerste"), Map.entry("B", "tweede"));
  }

  @Test
  void fieldTakesItsSourceFromTheListUnlessItSaysSo() {
    ListDeclaration list = catalogue.list("titels");

    assertThat(list.field("van").source()).isEqualTo("Vw art. 8");
    assertThat(list.field("van").who()).isEqualTo(Who.REGISTER);
    assertThat(list.field("totEnMet").who()).isEqualTo(Who.IND);
    assertThat(catalogue.fact("titels[].van")).isSameAs(list.field("van"));
    assertThat(catalogue.fact("titels[].x")).isNull();
  }

  @Test
  void tablesSeeTheseVariables() {
    assertThat(catalogue.variables().keySet())
        .containsExactly(
            "peildatum",
            "verzoekmoment",
            "geboortedatum",
            "verzoek ingediendOp aanwezig",
            "verzoek ingediendOp waarde",
            "verzoek status",
            "middelen aanwezig",
            "middelen waarde",
            "dagenWeg",
            "inkomen",
            "titels volledig",
            "titels aantal");
    assertThat(catalogue.variables().get("verzoek status"))
        .isEqualTo(new Variable("verzoek status", Kind.KEUZE, List.of("A", "B"), "verzoek.status"));
  }

  @Test
  void tablesOfASubjectSeeTheVariablesOfItsItem() {
    assertThat(catalogue.list("titels").itemVariables())
        .extracting(Variable::name)
        .containsExactly(
            "titel van",
            "titel totEnMet aanwezig",
            "titel totEnMet waarde",
            "titel grond",
            "titel aantal",
            "titel bedrag");
  }

  @Test
  void momentAndOrderAreDeclared() {
    assertThat(catalogue.moments())
        .containsExactly(
            new Moment(
                "verzoekmoment",
                List.of("verzoek.ingediendOp", "peildatum"),
                "dag van het verzoek",
                "RWN art. 7"));
    assertThat(catalogue.orderings()).contains(new Ordering("titels[].van", "titels[].totEnMet"));
  }

  @Test
  void sharedFactsComeFirst() {
    FactCatalogue both =
        FactCatalogue.read(
            Example.yaml("feiten: {a: " + fact() + "}"),
            "gedeeld.yaml",
            Example.yaml("feiten: {b: " + fact() + "}"),
            "eigen.yaml");

    assertThat(both.facts()).extracting(FactDeclaration::path).containsExactly("a", "b");
  }

  private static String fact() {
    return "{soort: jaNee, vraag: 'Ja?', bron: RWN art. 8, verificatie: GELEZEN, wie: IND}";
  }
}
