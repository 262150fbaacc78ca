package nl.toetssteen.law.source;

import static nl.toetssteen.law.source.Verification.GELEZEN;
import static nl.toetssteen.law.source.Verification.SECUNDAIR;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceRegisterTest {
  private static final SourceRegister SOURCES =
      SourceRegister.parse(
          "regelingen.yaml",
          """
          bijgewerktTot: 2026-11-21
          regelingen:
            - {kort: RWN, titel: Rijkswet, soort: RIJKSWET, bwb: BWBR0003738, status: IN_WERKING,
               inWerkingVan: 1985-01-01, g: 2026-10-01, z: 2026-11-21, verificatie: GELEZEN}
            - {kort: Vw 2000, titel: Wet, soort: WET, bwb: BWBR0011823, status: IN_WERKING,
               g: 2026-09-01, z: 2026-11-21, verificatie: GELEZEN,
               artikelenVervallen: {"33": 2026-06-12}}
            - {kort: Vw 2000 (oud), titel: Wet, soort: WET, bwb: BWBR0011823, status: VERVALLEN,
               inWerkingTotEnMet: 2026-06-11, g: 2026-02-28, z: 2026-11-21, verificatie: GELEZEN}
            - {kort: Awb, titel: Wet, soort: WET, bwb: BWBR0005537, status: IN_WERKING,
               verificatie: TE_VERIFIEREN}
            - {kort: Vc 2000 C, ook: [Vc C], titel: Circulaire, soort: BELEIDSREGEL,
               bwb: BWBR0012288, status: IN_WERKING, g: 2026-04-04, z: 2026-11-21,
               verificatie: GELEZEN}
            - {kort: Handleiding RWN, titel: Handleiding, soort: BELEIDSREGEL, bwb: BWBW33099,
               url: "https://wetten.overheid.nl/BWBW33099/", status: IN_WERKING,
               verificatie: SECUNDAIR}
            - {kort: AMMR, ook: [AMMR 2024/1351], titel: Verordening, soort: EU_VERORDENING,
               eli: reg/2024/1351, status: IN_WERKING, z: 2026-11-21, verificatie: GELEZEN}
            - {kort: EVRM, titel: Verdrag, soort: VERDRAG, status: IN_WERKING,
               verificatie: TE_VERIFIEREN}
            - {kort: Stcrt., titel: Staatscourant, soort: PUBLICATIE, verificatie: SECUNDAIR,
               url: "https://example.org/stcrt-{nummer}.html"}
            - {kort: HvJEU, titel: Hof, soort: RECHTSPRAAK, verificatie: SECUNDAIR,
               url: "https://example.org/zaak?num={nummer}"}
            - {kort: IND, titel: Voorlichting, soort: VOORLICHTING, verificatie: SECUNDAIR,
               url: "https://example.org"}
          """
              .getBytes(StandardCharsets.UTF_8));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          RWN                            | BWBR0003738&g=2026-10-01&z=2026-11-21
          RWN art. 8                     | BWBR0003738&artikel=8&g=2026-10-01&z=2026-11-21
          RWN art. 8 lid 1 onder c       | BWBR0003738&artikel=8&lid=1&g=2026-10-01&z=2026-11-21
          RWN art. 8 lid 2 en 3          | BWBR0003738&artikel=8&g=2026-10-01&z=2026-11-21
          RWN art. 8 lid 2-5             | BWBR0003738&artikel=8&g=2026-10-01&z=2026-11-21
          RWN art. 8 lid 10              | BWBR0003738&artikel=8&lid=10&g=2026-10-01&z=2026-11-21
          RWN art. 8 lid 10, 11          | BWBR0003738&artikel=8&g=2026-10-01&z=2026-11-21
          RWN art. 8 lid 10 en lid 12    | BWBR0003738&artikel=8&g=2026-10-01&z=2026-11-21
          Vw 2000 art. 29d lid 2 onder a | BWBR0011823&artikel=29d&lid=2&g=2026-09-01&z=2026-11-21
          Vw 2000 (oud) art. 42 lid 1    | BWBR0011823&artikel=42&lid=1&g=2026-02-28&z=2026-11-21
          Awb art. 4:84                  | BWBR0005537&artikel=4:84
          Vc C2/7.10                     | BWBR0012288&g=2026-04-04&z=2026-11-21
          """)
  void aNationalCitationHasAJuriconnectReferenceAndALink(String text, String place) {
    String jci = "jci1.3:c:" + place;

    assertThat(SOURCES.problems(text)).isEmpty();
    assertThat(SOURCES.cite(text, GELEZEN))
        .isEqualTo(new Citation(text, jci, "https://wetten.overheid.nl/" + jci, GELEZEN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          AMMR art. 16 lid 4              | https://eur-lex.europa.eu/eli/reg/2024/1351/oj
          AMMR 2024/1351 overweging 53    | https://eur-lex.europa.eu/eli/reg/2024/1351/oj
          Handleiding RWN art. 8 par. 2.1 | https://wetten.overheid.nl/BWBW33099/
          Stcrt. 2024, 149                | https://example.org/stcrt-2024-149.html
          HvJEU C-1/23 PPU                | https://example.org/zaak?num=C-1/23%20PPU
          IND, bericht van 8 april 2022   | https://example.org
          """)
  void otherSourcesHaveALinkOnly(String text, String url) {
    assertThat(SOURCES.problems(text)).isEmpty();
    assertThat(SOURCES.cite(text, SECUNDAIR)).isEqualTo(new Citation(text, null, url, SECUNDAIR));
  }

  @Test
  void aJudgmentIsLinkedToTheSiteOfItsCourt() {
    assertThat(url("ECLI:NL:RVS:2020:1460"))
        .isEqualTo("https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RVS:2020:1460");
    assertThat(url("ECLI:EU:C:2018:248"))
        .isEqualTo("https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=ecli:ECLI:EU:C:2018:248");
    assertThat(url("ECLI:CE:ECHR:2021:0709JUD000669718"))
        .isEqualTo(
            "https://hudoc.echr.coe.int/eng#%7B%22ecli%22%3A%5B%22"
                + "ECLI%3ACE%3AECHR%3A2021%3A0709JUD000669718%22%5D%7D");
  }

  @Test
  void aSourceWithoutAnAddressHasNoLink() {
    assertThat(SOURCES.cite("EVRM art. 8", GELEZEN))
        .isEqualTo(new Citation("EVRM art. 8", null, null, GELEZEN));
    assertThat(SOURCES.cite("ECLI:DE:BVERWG:2020:1", GELEZEN).url()).isNull();
  }

  @Test
  void severalCitationsAreSeparatedAndTheFirstIsTheOneToQuote() {
    String text = "RWN art. 8 lid 1 onder c; ECLI:NL:RVS:2020:1460; Vc C7/17.1";

    assertThat(SOURCES.citeAll(text, GELEZEN))
        .extracting(Citation::text)
        .containsExactly("RWN art. 8 lid 1 onder c", "ECLI:NL:RVS:2020:1460", "Vc C7/17.1");
    assertThat(SOURCES.cite(text, GELEZEN)).isEqualTo(SOURCES.citeAll(text, GELEZEN).get(0));
  }

  @Test
  void anUnknownSourceIsNamedAndCitedWithoutALink() {
    assertThat(SOURCES.problems("RWN art. 8; Rww art. 1"))
        .containsExactly(
            "\"Rww art. 1\" begins with no source of rules/regelingen.yaml;"
                + " add it there or correct it");
    assertThat(SOURCES.cite("Rww art. 1", GELEZEN))
        .isEqualTo(new Citation("Rww art. 1", null, null, GELEZEN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RWN artikel 8",
        "RWN 8",
        "RWN art. acht",
        "RWN art. 8bis.",
        "HvJEU Jawo",
        "AMMR C2"
      })
  void aPlaceThatCannotBeFoundIsNamed(String text) {
    assertThat(SOURCES.problems(text))
        .singleElement()
        .asString()
        .startsWith("\"" + text + "\" names no place in ")
        .endsWith("; write \"art.\" and its number, then \"lid\" and \"onder\"");
  }

  @Test
  void theSourceOfACitationTellsItsStatus() {
    assertThat(SOURCES.regulation(SOURCES.cite("Vw 2000 (oud) art. 33", GELEZEN)))
        .hasValueSatisfying(s -> assertThat(s.status()).isEqualTo(SourceStatus.VERVALLEN));
    assertThat(SOURCES.regulation(SOURCES.cite("ECLI:NL:RVS:2020:1460", GELEZEN))).isEmpty();
  }

  @Test
  void anIncompleteEcliIsNamed() {
    assertThat(SOURCES.problems("ECLI:NL:RVS:2020"))
        .containsExactly("\"ECLI:NL:RVS:2020\" is not a complete ECLI");
  }

  @Test
  void aSemicolonTooManyIsNamed() {
    assertThat(SOURCES.problems("RWN art. 8; ")).hasSize(1);
    assertThat(SOURCES.problems("")).hasSize(1);
  }

  @Test
  void aLapsedArticleIsKnownByItsNumberAndNotInTheOldText() {
    assertThat(lapsed("Vw 2000 art. 33 lid 1")).contains(LocalDate.of(2026, 6, 12));
    assertThat(lapsed("Vw 2000 art. 29 lid 1")).isEmpty();
    assertThat(lapsed("Vw 2000 (oud) art. 33")).isEmpty();
    assertThat(lapsed("Vw 2000")).isEmpty();
    assertThat(lapsed("ECLI:NL:RVS:2020:1460")).isEmpty();
  }

  private static @Nullable String url(String text) {
    return SOURCES.cite(text, GELEZEN).url();
  }

  private static Optional<LocalDate> lapsed(String text) {
    return SOURCES.lapsed(SOURCES.cite(text, GELEZEN));
  }
}
