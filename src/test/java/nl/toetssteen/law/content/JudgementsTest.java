package nl.toetssteen.law.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import nl.toetssteen.law.source.Verification;
import org.junit.jupiter.api.Test;

class JudgementsTest {
  private static final Judgements JUDGEMENTS =
      parse(
          """
          beoordelingen:
            nareis.art8-evrm:
              variabele: belangenafweging
              vraag: "Valt de afweging uit in het voordeel van het gezin?"
              opties: {NEE: "Nee", JA: "Ja"}
              bron: EVRM art. 8
              verificatie: TE_VERIFIEREN
              wie: IND
              beleid: niet gevonden
              rechtspraak: "ECLI:NL:RVS:2020:1460"
              beslissend: false
              zolangOpen: NEE
              bij: [WEIGERBAAR]
              onderwerp: gezinsleden
            nareis.aanvang-wachttermijn:
              variabele: aanvang wachttermijn
              vraag: "Wanneer begint de wachttermijn?"
              opties: {BEKENDMAKING: "op de dag zelf", INGANG_VERGUNNING: "een dag later"}
              bron: Vw 2000 art. 29d lid 2 onder a
              verificatie: GELEZEN
              wie: IND
          """);

  @Test
  void aJudgementThatFollowsTheAnswerIsReadWhole() {
    Judgement judgement = JUDGEMENTS.find("nareis.art8-evrm").orElseThrow();

    assertThat(judgement.variable()).isEqualTo("belangenafweging");
    assertThat(judgement.options().keySet()).containsExactly("NEE", "JA");
    assertThat(judgement.yesOrNo()).isTrue();
    assertThat(judgement.source()).isEqualTo("EVRM art. 8");
    assertThat(judgement.verification()).isEqualTo(Verification.TE_VERIFIEREN);
    assertThat(judgement.answerer()).isEqualTo(Answerer.IND);
    assertThat(judgement.policy()).isEqualTo("niet gevonden");
    assertThat(judgement.caseLaw()).isEqualTo("ECLI:NL:RVS:2020:1460");
    assertThat(judgement.decisive()).isFalse();
    assertThat(judgement.whileOpen()).isEqualTo("NEE");
    assertThat(judgement.outcomes()).containsExactly("WEIGERBAAR");
    assertThat(judgement.subject()).isEqualTo("gezinsleden");
  }

  @Test
  void aJudgementIsDecisiveUnlessItSaysOtherwise() {
    Judgement judgement = JUDGEMENTS.find("nareis.aanvang-wachttermijn").orElseThrow();

    assertThat(judgement.decisive()).isTrue();
    assertThat(judgement.yesOrNo()).isFalse();
    assertThat(judgement.options().keySet()).containsExactly("BEKENDMAKING", "INGANG_VERGUNNING");
    assertThat(judgement.whileOpen()).isNull();
    assertThat(judgement.outcomes()).isEmpty();
    assertThat(judgement.subject()).isNull();
  }

  @Test
  void anOverlayReplacesByIdAndAddsTheRest() {
    Judgements merged = JUDGEMENTS.merge(parse(file("nareis.art8-evrm") + entry("nareis.nieuw")));

    assertThat(merged.all())
        .extracting(Judgement::id)
        .containsExactly("nareis.art8-evrm", "nareis.aanvang-wachttermijn", "nareis.nieuw");
    assertThat(merged.find("nareis.art8-evrm").orElseThrow().question()).isEqualTo("Nieuw?");
  }

  @Test
  void sharedJudgementsMayNotBearTheSameId() {
    assertThat(JUDGEMENTS.and(parse(file("gedeeld.x"))).all()).hasSize(3);
    assertThatThrownBy(() -> JUDGEMENTS.and(JUDGEMENTS))
        .isInstanceOf(BrokenFileException.class)
        .hasMessageContaining(
            "beoordelingen.nareis.art8-evrm: is also a judgement of beoordelingen.yaml");
  }

  @Test
  void everyFaultIsNamed() {
    assertThat(
            faults(
                """
                beoordelingen:
                  Nareis:
                    variabele: Afweging
                    vraag: v
                    opties: {JA: j, MISSCHIEN: m}
                    bron: x
                    verificatie: GELEZEN
                    wie: RECHTER
                    zolangOpen: JA
                    bij: [X]
                  nareis.x: {variabele: a, vraag: v, opties: {een: e}, bron: x,
                    verificatie: GELEZEN, wie: IND, beslissend: false, zolangOpen: TWEE}
                  nareis.y: {variabele: a, vraag: v, opties: {A: a, B: b}, bron: x,
                    verificatie: GELEZEN, wie: IND}
                """))
        .containsExactly(
            "beoordelingen.Nareis: id must be lower case, such as nareis.bijzondere-banden",
            "beoordelingen.Nareis.opties: JA and NEE stand together and alone; name the readings"
                + " otherwise",
            "beoordelingen.Nareis.variabele: \"Afweging\" must be a name such as"
                + " opgenomenInSamenleving",
            "beoordelingen.Nareis.wie: \"RECHTER\" is not one of AANVRAGER, REGISTER, IND, DERDE",
            "beoordelingen.Nareis.zolangOpen: belongs to a judgement with beslissend: false only",
            "beoordelingen.Nareis.bij: belongs to a judgement with beslissend: false only",
            "beoordelingen.nareis.x.opties: needs at least two options",
            "beoordelingen.nareis.x.opties: \"een\" is no code of capitals, digits and"
                + " underscores",
            "beoordelingen.nareis.x.zolangOpen: \"TWEE\" is not one of the options",
            "beoordelingen.nareis.x.bij: name the outcomes at which it is listed",
            "beoordelingen.nareis.y.variabele: \"a\" is the variable of another judgement");
  }

  private static String file(String id) {
    return "beoordelingen:\n" + entry(id);
  }

  private static String entry(String id) {
    return "  "
        + id
        + ": {variabele: "
        + id.replaceAll("[^a-z]", "")
        + ", vraag: \"Nieuw?\", opties: {JA: j, NEE: n}, bron: x, verificatie: GELEZEN, wie:"
        + " IND}\n";
  }

  private static Judgements parse(String yaml) {
    return Judgements.parse("beoordelingen.yaml", yaml.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> faults(String yaml) {
    return catchThrowableOfType(BrokenFileException.class, () -> parse(yaml)).faults();
  }
}
