package nl.toetssteen.facts.reading;

import static nl.toetssteen.facts.Example.PEILDATUM;
import static nl.toetssteen.facts.Example.dossier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.List;
import nl.toetssteen.facts.Cause;
import nl.toetssteen.facts.Dossier;
import nl.toetssteen.facts.Example;
import nl.toetssteen.facts.InvalidInputException;
import nl.toetssteen.facts.Value;
import org.junit.jupiter.api.Test;

class ReadDossierTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private final Dossier nothing = dossier("{}");
  private final Dossier some =
      dossier(
          """
          {"geboortedatum": "1990-01-01", "middelen": null,
           "titels": {"volledig": "JA", "items": [
             {"van": "2020-01-01", "totEnMet": null}, {"grond": "VW8A"}]}}\
          """);

  @Test
  void momentIsTheFirstDateThatIsNotAbsent() {
    Dossier filed = dossier("{\"verzoek\": {\"ingediendOp\": \"2026-01-01\"}}");
    Dossier notFiled = dossier("{\"verzoek\": {\"ingediendOp\": null}}");

    assertThat(filed.value("verzoekmoment", PEILDATUM)).isEqualTo(Value.known(DAY));
    assertThat(notFiled.value("verzoekmoment", PEILDATUM)).isEqualTo(Value.known(PEILDATUM));
    assertThat(notFiled.value("verzoekmoment", DAY)).isEqualTo(Value.known(DAY));
  }

  @Test
  void unknownDateBlocksTheMoment() {
    assertThat(nothing.value("verzoekmoment", PEILDATUM))
        .isEqualTo(Value.unknown(Cause.fact("verzoek.ingediendOp")));
  }

  @Test
  void peildatumIsAVariableLikeOthers() {
    assertThat(nothing.value("peildatum", DAY)).isEqualTo(Value.known(DAY));
    assertThat(nothing.at("peildatum", DAY)).isEqualTo(Value.known(DAY));
    assertThat(some.value("geboortedatum", DAY)).isEqualTo(some.value("geboortedatum"));
  }

  @Test
  void valuesAreFoundByPathAlsoInItems() {
    assertThat(some.at("titels[0].van", PEILDATUM))
        .isEqualTo(Value.known(LocalDate.of(2020, 1, 1)));
    assertThat(some.presence("titels[0].totEnMet")).isEqualTo(Value.known("NEE"));
    assertThat(some.presence("titels[1].van"))
        .isEqualTo(Value.unknown(Cause.fact("titels[1].van")));
    assertThat(some.presence("geboortedatum")).isEqualTo(Value.known("JA"));
  }

  @Test
  void whatIsOpenBeneathANameIsFound() {
    assertThat(nothing.openUnder(List.of("geboortedatum", "titels", "verzoekmoment", "cijfer")))
        .containsExactly(
            Cause.fact("geboortedatum"), Cause.fact("titels"), Cause.fact("verzoek.ingediendOp"));
    assertThat(some.openUnder(List.of("geboortedatum", "middelen"))).isEmpty();
    assertThat(some.openUnder(List.of("titels")))
        .extracting(Cause::id)
        .containsExactly(
            "titels[0].aantal",
            "titels[0].bedrag",
            "titels[0].grond",
            "titels[1].aantal",
            "titels[1].bedrag",
            "titels[1].totEnMet",
            "titels[1].van");
  }

  @Test
  void whatIsOpenBeneathOneItemOrFieldIsFound() {
    assertThat(some.openUnder(List.of("titels[].van")))
        .containsExactly(Cause.fact("titels[1].van"));
    assertThat(some.openUnder(List.of("titels[0].van"))).isEmpty();
    assertThat(some.openUnder(List.of("titels[0]"))).hasSize(3);
    assertThat(nothing.openUnder(List.of("titels[].van"))).containsExactly(Cause.fact("titels"));
    assertThat(nothing.openUnder(List.of("titels[0].van", "kinderen[0].van"))).isEmpty();
  }

  @Test
  void whatIsKnownBeneathANameIsFound() {
    assertThat(some.factsUnder(List.of("geboortedatum", "middelen", "dagenWeg", "cijfer")))
        .containsExactly("geboortedatum", "middelen");
    assertThat(some.factsUnder(List.of("titels")))
        .containsExactly("titels", "titels[0].totEnMet", "titels[0].van", "titels[1].grond");
    assertThat(
            dossier("{\"verzoek\": {\"ingediendOp\": null}}").factsUnder(List.of("verzoekmoment")))
        .containsExactly("verzoek.ingediendOp");
  }

  @Test
  void everyDateIsListedOnce() {
    assertThat(some.dates()).containsExactly(LocalDate.of(1990, 1, 1), LocalDate.of(2020, 1, 1));
  }

  @Test
  void oneFactCanBeChanged() {
    Dossier changed = some.with("verzoek.status", TextNode.valueOf("A"));
    Dossier absent = some.with("titels[1].totEnMet", NullNode.getInstance());
    Dossier unknown = some.with("titels[0].van", null).with("middelen", null);

    assertThat(changed.value("verzoek status")).isEqualTo(Value.known("A"));
    assertThat(absent.presence("titels[1].totEnMet")).isEqualTo(Value.known("NEE"));
    assertThat(unknown.openUnder(List.of("titels[0].van", "middelen"))).hasSize(2);
    assertThat(some.with("titels", null).list("titels").items()).isEmpty();
    assertThat(some.value("verzoek status")).isEqualTo(Value.unknown(Cause.fact("verzoek.status")));
  }

  @Test
  void changeIsCheckedAsIfItWereGiven() {
    assertThatThrownBy(() -> some.with("verzoek.status", TextNode.valueOf("C")))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("feiten.verzoek.status");
    assertThatThrownBy(() -> some.with("geboortedatum", TextNode.valueOf("2021-01-01")))
        .hasMessageContaining("ligt na titels[0].van");
  }

  @Test
  void namesThatAreNotDeclaredAreMistakes() {
    assertThatThrownBy(() -> some.value("verzoekmoment"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "'verzoekmoment' is not declared for this decision.\nDeclare it in feiten.yaml.");
    assertThatThrownBy(() -> some.with("naam", null))
        .hasMessageStartingWith("naam is not a fact, list or field of an item.");
    assertThatThrownBy(() -> some.with("titels[].van", null))
        .hasMessageStartingWith("titels[].van is not a fact");
    assertThatThrownBy(() -> some.with("titels[2].van", null))
        .hasMessage("titels[2].van: the list has no such item");
    assertThatThrownBy(() -> some.at("titels[2].van", DAY))
        .hasMessage("titels[2].van: the list has no such item");
    assertThatThrownBy(() -> some.at("titels[0].naam", DAY))
        .hasMessageContaining("'titels[0].naam' is not declared");
  }

  @Test
  void factsComeBackAsGiven() {
    assertThat(dossier("{\"inkomen\": 1.50}").json()).isEqualTo(Example.json("{\"inkomen\":1.50}"));
  }
}
