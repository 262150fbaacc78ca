package nl.toetssteen.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BevindingenTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final Value JA = Value.known("JA");
  private static final Value NEE = Value.known("NEE");
  private static final Value NOTHING = Value.unknown();

  private final Bevindingen bevindingen = new Bevindingen(BevindingenTest::causes);

  private static Set<Cause> causes(String bevinding, String onderwerp, List<String> oorzaken) {
    Set<Cause> causes = new TreeSet<>();
    (oorzaken.isEmpty() ? List.of(bevinding + ".rustOp") : oorzaken)
        .forEach(name -> causes.add(Cause.fact(name)));
    return causes;
  }

  private Bevinding find(String naam) {
    Bevinding found = bevindingen.find(naam, null);
    assertThat(found).isNotNull();
    return found;
  }

  @Test
  void figuresThatAreNotLoadedCountForWhomTheirRulesServe() {
    bevindingen.regel("A");
    bevindingen.nietGeladen("termijn");
    bevindingen.regel("B", "ladder");
    bevindingen.nietGeladen("terugkijk");
    bevindingen.nietGeladen("termijn");
    bevindingen.regel(null);

    assertThat(bevindingen.nietGeladenVoor("klok")).containsExactly("termijn");
    assertThat(bevindingen.nietGeladenVoor("ladder")).containsExactly("termijn", "terugkijk");
  }

  @Test
  void factsOfATermThatDoesNotRunAreAskedForOnceAtMost() {
    AtomicInteger asked = new AtomicInteger();
    bevindingen.klokAfwezig(
        "termijn",
        () -> {
          asked.incrementAndGet();
          return List.of("verzoek.ontvangenOp");
        });

    Bevinding found = find("termijn");
    assertThat(asked).hasValue(0);
    assertThat(found.paden()).containsExactly("verzoek.ontvangenOp");
    assertThat(found.paden()).isEqualTo(List.of("verzoek.ontvangenOp"));
    assertThat(asked).hasValue(1);
  }

  @Test
  void findingKnowsItsRuleAndItsFacts() {
    bevindingen.regel("RWN art. 8: toelating");
    bevindingen.datum("sinds", DAY, "titels[1]", "titels[0]");

    assertThat(find("sinds"))
        .isEqualTo(
            new Bevinding(
                "sinds",
                null,
                JA,
                Value.known(DAY),
                null,
                List.of(),
                List.of("titels[1]", "titels[0]"),
                "RWN art. 8: toelating"));
  }

  @Test
  void absenceIsAFindingToo() {
    bevindingen.afwezig("sinds");
    bevindingen.klokAfwezig("termijn");

    assertThat(find("sinds").aanwezig()).isEqualTo(NEE);
    assertThat(find("sinds").waarde()).isEqualTo(NOTHING);
    assertThat(find("termijn").klok()).isNull();
  }

  @Test
  void openFindingNamesWhatTheRuleNames() {
    bevindingen.onbekend("sinds", "titels");

    assertThat(find("sinds").aanwezig()).isEqualTo(Value.unknown(Cause.fact("titels")));
    assertThat(find("sinds").waarde()).isEqualTo(Value.unknown(Cause.fact("titels")));
  }

  @Test
  void boundsBecomeAValueWithBounds() {
    Cause cause = Cause.fact("sinds.rustOp");

    bevindingen.grens("sinds", Grens.tussen(DAY, null));
    assertThat(find("sinds").aanwezig()).isEqualTo(JA);
    assertThat(find("sinds").waarde()).isEqualTo(Value.between(DAY, null, Set.of(cause)));
  }

  @Test
  void dateThatMayBeAbsentStaysUnknownEvenBetweenEqualBounds() {
    Cause cause = Cause.fact("sinds.rustOp");

    bevindingen.grens("sinds", Grens.misschien(DAY, DAY));

    assertThat(find("sinds").aanwezig()).isEqualTo(Value.unknown(cause));
    assertThat(find("sinds").waarde()).isEqualTo(new Value.Unknown(DAY, DAY, Set.of(cause)));
  }

  @Test
  void boundsOfWhatIsKnownAreTheDayOrItsAbsence() {
    bevindingen.grens("sinds", Grens.bekend(DAY));
    bevindingen.grens("tot", Grens.afwezig());
    bevindingen.tussen("aantal", 2, 2);

    assertThat(find("sinds").waarde()).isEqualTo(Value.known(DAY));
    assertThat(find("tot").aanwezig()).isEqualTo(NEE);
    assertThat(find("aantal").waarde()).isEqualTo(Value.known(2));
  }

  @Test
  void clockMayRunTowardsAnUnknownEnd() {
    Tijdvak still = new Tijdvak(DAY.plusDays(3), null);
    bevindingen.klok("termijn", DAY, null, List.of(still), "verzoek.ingediendOp");

    assertThat(find("termijn").klok())
        .isEqualTo(
            new Bevinding.Klok(
                Value.known(DAY), Value.unknown(Cause.fact("termijn.rustOp")), List.of(still)));
  }

  @Test
  void candidatesAddUpInOneOrder() {
    Kandidaat second = kandidaat("GEZIN", "FR");
    Kandidaat first = kandidaat("GEZIN", "BE");
    bevindingen.kandidaat("ladder", second);
    bevindingen.kandidaat("ladder", first);
    bevindingen.kandidaat("ladder", second);

    assertThat(find("ladder").kandidaten()).containsExactly(first, second);
  }

  private static Kandidaat kandidaat(String criterium, String land) {
    return new Kandidaat(
        criterium, land, Kandidaat.Uitkomst.VOLDAAN, "Daarom.", "art. 9", List.of(), List.of());
  }

  @Test
  void twoRulesMayFindTheSame() {
    bevindingen.regel("A");
    bevindingen.datum("sinds", DAY, "titels[0]");
    bevindingen.regel("B");
    bevindingen.datum("sinds", DAY, "titels[1]");

    assertThat(find("sinds").regel()).isEqualTo("A");
    assertThat(find("sinds").paden()).containsExactly("titels[0]", "titels[1]");
  }

  @Test
  void twoRulesThatLeaveItOpenBothSayWhy() {
    bevindingen.onbekend("sinds", "titels");
    bevindingen.onbekend("sinds", "verblijf");

    assertThat(find("sinds").waarde())
        .isEqualTo(Value.unknown(Cause.fact("titels"), Cause.fact("verblijf")));
  }

  @Test
  void twoRulesThatDisagreeAreNamedAndTheirFindingsAreNot() {
    bevindingen.regel("A");
    bevindingen.bij("kinderen[0]").datum("sinds", DAY);
    bevindingen.regel("B");

    assertThatThrownBy(() -> bevindingen.bij("kinderen[0]").datum("sinds", DAY.plusDays(1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Two rules find different things for sinds of kinderen[0]: \"A\" and \"B\"."
                + "\nMake their conditions exclude each other.");
  }

  @Test
  void whatWaitsIsFoundOnceSomebodyAsksForIt() {
    List<String> asked = new ArrayList<>();
    bevindingen.later("sinds", () -> asked.add("een"));
    bevindingen.later("sinds", () -> bevindingen.datum("sinds", DAY));
    bevindingen.later("jong", () -> asked.add("jong"));

    assertThat(bevindingen.all()).isEmpty();
    assertThat(bevindingen.find("anders", null)).isNull();
    assertThat(asked).isEmpty();
    assertThat(bevindingen.find("sinds", null)).isNotNull();
    assertThat(bevindingen.find("sinds", null)).isNotNull();
    assertThat(asked).containsExactly("een");
    assertThat(bevindingen.wacht()).isTrue();

    bevindingen.wachtNietLanger();

    assertThat(asked).containsExactly("een", "jong");
    assertThat(bevindingen.wacht()).isFalse();
  }

  @Test
  void clocksComeInOrderAndWithoutTheRest() {
    bevindingen.datum("dag", DAY);
    bevindingen.klokAfwezig("b");
    bevindingen.klok("c", DAY, DAY, List.of());
    bevindingen.klok("a", DAY, DAY, List.of());

    assertThat(bevindingen.klokken()).extracting(Bevinding::naam).containsExactly("a", "c");
  }

  @Test
  void findingsOfSubjectsStandApartAndInOrder() {
    bevindingen.bij("kinderen[1]").waarde("jong", "NEE");
    bevindingen.waarde("jong", "JA");
    bevindingen.bij("kinderen[0]").waarde("jong", "JA");

    assertThat(bevindingen.all())
        .extracting(Bevinding::onderwerp)
        .containsExactly(null, "kinderen[0]", "kinderen[1]");
    assertThat(bevindingen.find("jong", "kinderen[2]")).isNull();
  }
}
