package nl.toetssteen.facts.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import nl.toetssteen.facts.Example;
import org.junit.jupiter.api.Test;

class BrokenCatalogueTest {

  private static final String REST =
      "vraag: 'Ja?', bron: RWN art. 8, verificatie: GELEZEN, wie: IND";
  private static final String DATE = "{soort: datum, " + REST + "}";
  private static final String ABSENT = "{soort: datum, afwezig: nee, " + REST + "}";

  private static List<String> faults(String file) {
    return catchThrowableOfType(
            BrokenFileException.class,
            () -> FactCatalogue.read(Example.yaml(file), "rules/x/feiten.yaml"))
        .faults();
  }

  private static String where(String fault) {
    return "rules/x/feiten.yaml: " + fault;
  }

  @Test
  void everyFaultIsNamedAtOnce() {
    assertThat(faults("{feitn: {}, feiten: {a: {soort: getal, vraag: 3, wie: NIEMAND, kleur: x}}}"))
        .containsExactly(
            where("the file: unknown key feitn, use one of feiten, lijsten, momenten, volgorde"),
            where(
                "feiten.a: unknown key kleur, use one of aard, afwezig, bron, eenheid, max, min,"
                    + " opties, soort, uitleg, verificatie, vraag, wie"),
            where("feiten.a: soort is getal, use one of datum, jaNee, keuze, geheel, bedrag"),
            where("feiten.a: vraag must be text"),
            where("feiten.a: needs bron"),
            where("feiten.a: needs verificatie"),
            where("feiten.a: wie is NIEMAND, use one of AANVRAGER, REGISTER, IND, DERDE"));
  }

  @Test
  void namesMustWorkInTables() {
    assertThat(faults("feiten: {A.b: " + DATE + ", x.in: " + DATE + "}"))
        .containsExactly(
            where("feiten.A.b: name part 'A' must match [a-z][A-Za-z0-9]*"),
            where("feiten.x.in: name part 'in' is a word of FEEL, choose another"));
  }

  @Test
  void optionsBelongToAChoice() {
    assertThat(
            faults(
                "feiten: {a: {soort: keuze, "
                    + REST
                    + "}, b: {soort: jaNee, opties: {A: a}, "
                    + REST
                    + "}, c: {soort: keuze, opties: {'A B': a}, "
                    + REST
                    + "}}"))
        .containsExactly(
            where("feiten.a: a keuze needs opties"),
            where("feiten.b: only a keuze has opties"),
            where("feiten.c: option 'A B' must match [A-Za-z0-9][A-Za-z0-9_.-]{0,39}"));
  }

  @Test
  void boundsBelongToNumbers() {
    assertThat(
            faults(
                "feiten: {a: {soort: datum, min: 1, "
                    + REST
                    + "}, b: {soort: geheel, max: -1, "
                    + REST
                    + "}}"))
        .contains(where("feiten.a: only a geheel or bedrag has min"))
        .contains(where("feiten.b: max is less than min"));
  }

  @Test
  void nameMeansOneThing() {
    assertThat(faults("feiten: {a: " + DATE + ", a.b: " + DATE + ", peildatum: " + DATE + "}"))
        .containsExactly(
            "the variable 'peildatum' would mean both peildatum and peildatum, rename one",
            "a cannot be a value and hold a.b, rename one");
  }

  @Test
  void listNeedsFieldsOfWhichNoneIsTaken() {
    assertThat(
            faults(
                "lijsten: {a: {"
                    + REST
                    + "}, b: {velden: {pad: {soort: jaNee, vraag: x}, f: {soort: jaNee, vraag: x,"
                    + " afwezig: x}, fAanwezig: {soort: jaNee, vraag: x}}, "
                    + REST
                    + "}}"))
        .containsExactly(
            where("lijsten.a: needs velden with at least one field"),
            where("lijsten.b.velden.pad: every item has pad already, choose another name"),
            "b has a field fAanwezig, which f brings along");
  }

  @Test
  void momentEndsWithADateThatIsThere() {
    String facts = "feiten: {a: " + ABSENT + ", b: " + DATE + "}\n";
    assertThat(faults(facts + "momenten: {m: {op: [a], naam: n, bron: b}}"))
        .containsExactly("momenten.m: the last of op, a, may be absent, end with peildatum");
    assertThat(faults(facts + "momenten: {m: {op: [b, peildatum], naam: n, bron: b}}"))
        .containsExactly("momenten.m: what follows b is never reached, remove it");
    assertThat(faults(facts + "momenten: {m: {op: [c, peildatum], naam: n, bron: b}}"))
        .containsExactly("momenten.m: c is not a date fact declared here");
    assertThat(faults(facts + "momenten: {m: {op: [], naam: n, bron: b}}"))
        .containsExactly("momenten.m: op needs at least one date");
  }

  @Test
  void orderIsBetweenDatesOfOneItem() {
    String list = "{velden: {van: {soort: datum, vraag: x}, n: {soort: geheel, vraag: x}}, " + REST;
    String lists = "lijsten: {l: " + list + "}, k: " + list + "}}\n";
    assertThat(
            faults(
                lists
                    + "volgorde: [['l[].van', 'k[].van'], ['l[].n', peildatum], [peildatum],"
                    + " ['l[].weg', peildatum]]"))
        .containsExactly(
            where("the file: volgorde takes pairs, not [peildatum]"),
            "volgorde [l[].van, k[].van]: the fields are of different lists",
            "volgorde [l[].n, peildatum]: l[].n is not a date fact declared here",
            "volgorde [l[].weg, peildatum]: l[].weg is not a date fact declared here");
  }

  @Test
  void sharedFactCannotBeDeclaredAgain() {
    BrokenFileException broken =
        catchThrowableOfType(
            BrokenFileException.class,
            () ->
                FactCatalogue.read(
                    Example.yaml("feiten: {a: " + DATE + "}"),
                    "rules/gedeeld/feiten.yaml",
                    Example.yaml("feiten: {a: " + DATE + "}"),
                    "rules/x/feiten.yaml"));

    assertThat(broken)
        .hasMessage(
            "rules/x/feiten.yaml cannot be used:\n- rules/x/feiten.yaml: feiten.a: is declared in"
                + " the shared file too, remove one");
  }

  @Test
  void shapeOfTheFileIsChecked() {
    assertThat(faults("[]")).containsExactly(where("the file: must be a mapping"));
    assertThat(faults("{feiten: [], volgorde: x, momenten: {m: {op: x, naam: n, bron: b}}}"))
        .contains(
            where("feiten: must be a mapping"),
            where("the file: volgorde must be a sequence"),
            where("momenten.m: op must be a sequence of texts"));
  }
}
