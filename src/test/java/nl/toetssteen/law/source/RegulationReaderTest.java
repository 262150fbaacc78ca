package nl.toetssteen.law.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import org.junit.jupiter.api.Test;

class RegulationReaderTest {
  @Test
  void aSourceIsReadWithAllItsProperties() {
    SourceRegister register =
        parse(
            """
            bijgewerktTot: 2026-11-21
            regelingen:
              - kort: Vw 2000
                ook: [Vreemdelingenwet 2000]
                titel: Vreemdelingenwet 2000
                soort: WET
                bwb: BWBR0011823
                status: VERVALLEN
                inWerkingVan: 2001-04-01
                inWerkingTotEnMet: 2026-06-11
                g: 2026-02-28
                z: 2026-11-21
                verificatie: GELEZEN
                opmerking: oud
                artikelenVervallen: {"33": 2026-06-12, "34": 2026-06-12}
            """);

    assertThat(register.updatedUntil()).isEqualTo(LocalDate.of(2026, 11, 21));
    assertThat(register.regulations())
        .singleElement()
        .satisfies(
            source -> {
              assertThat(source.shortName()).isEqualTo("Vw 2000");
              assertThat(source.aliases()).containsExactly("Vreemdelingenwet 2000");
              assertThat(source.kind()).isEqualTo(SourceKind.WET);
              assertThat(source.status()).isEqualTo(SourceStatus.VERVALLEN);
              assertThat(source.inForceFrom()).isEqualTo(LocalDate.of(2001, 4, 1));
              assertThat(source.inForceUntil()).isEqualTo(LocalDate.of(2026, 6, 11));
              assertThat(source.note()).isEqualTo("oud");
              assertThat(source.lapsedArticles())
                  .isEqualTo(
                      Map.of("33", LocalDate.of(2026, 6, 12), "34", LocalDate.of(2026, 6, 12)));
            });
  }

  @Test
  void everyFaultOfTheRegisterIsNamed() {
    assertThat(
            faults(
                """
                bijgewerktTot: 2026-11-21
                regelingen:
                  - {kort: A, titel: t, soort: WET, status: GELDEND, verificatie: GELEZEN, bwb: X1}
                  - {kort: B, titel: t, soort: WET, status: IN_WERKING, verificatie: GELEZEN,
                     g: 2026-06-12}
                  - {kort: A, titel: t, soort: EU_VERORDENING, status: IN_WERKING, eli: 2024/1,
                     verificatie: GELEZEN, z: 2026-11-22}
                  - {kort: C, titel: t, soort: PUBLICATIE, status: IN_WERKING, verificatie: OK}
                  - {titel: t, soort: BRIEF, jaar: "2026"}
                """))
        .containsExactly(
            "regelingen[0].status: \"GELDEND\" is not one of IN_WERKING, AANGENOMEN, AANHANGIG,"
                + " AANGEKONDIGD, VERWORPEN, VERVALLEN",
            "regelingen[0].bwb: \"X1\" must be BWB, one of R, V and W, and digits",
            "regelingen[1].g: needs z, the day on which this state was read",
            "regelingen[2].z: 2026-11-22 is after bijgewerktTot 2026-11-21",
            "regelingen[2].eli: \"2024/1\" must be a part of an ELI such as reg/2024/1351",
            "regelingen[2].kort: \"A\" is the name of two sources",
            "regelingen[3].status: belongs to law and proposals, not to PUBLICATIE",
            "regelingen[3].verificatie: \"OK\" is not one of GELEZEN, SECUNDAIR, TE_VERIFIEREN",
            "regelingen[4].soort: \"BRIEF\" is not one of RIJKSWET, WET, AMVRB, AMVB,"
                + " MINISTERIELE_REGELING, BELEIDSREGEL, VERDRAG, EU_VERORDENING, EU_RICHTLIJN,"
                + " EU_BESLUIT, WETSVOORSTEL, VOORNEMEN, KAMERSTUK, PUBLICATIE, RECHTSPRAAK,"
                + " VOORLICHTING",
            "regelingen[4].kort: is missing; add it",
            "regelingen[4].status: is missing; add it",
            "regelingen[4].verificatie: is missing; add it",
            "regelingen[4].jaar: unknown key; known here: z, soort, kort, ook, titel, status, bwb,"
                + " eli, url, inWerkingVan, inWerkingTotEnMet, g, verificatie, opmerking,"
                + " artikelenVervallen");
  }

  private static SourceRegister parse(String yaml) {
    return SourceRegister.parse("regelingen.yaml", yaml.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> faults(String yaml) {
    return catchThrowableOfType(BrokenFileException.class, () -> parse(yaml)).faults();
  }
}
