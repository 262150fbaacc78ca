package nl.toetssteen.workbench.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.fictief.PetLaw;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Without cases every mutant survives: what is changed, in which words, under which name. */
class MutantsTest {
  private static final Map<String, String> ALL = new HashMap<>();

  /** Not while the class is being initialised: the threads that look for mutants need it. */
  @BeforeAll
  static void change() {
    new Mutation(PetLaw.TOETSSTEEN, Path.of("nergens"), 2, null)
        .run(List.of("huisdierpas"), List.of(), (decision, done, all) -> {}).decisions().stream()
            .flatMap(score -> score.survivors().stream())
            .forEach(survivor -> ALL.put(survivor.id(), survivor.words()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          cijfers#woontermijn/r010/waarde +1;Huisdierpaswet art. 4, cijfer woontermijn r010: '2 jaar' werd '3 jaar'
          cijfers#wachttijd/r010/waarde -1;Huisdierpaswet art. 3, cijfer wachttijd r010: '6 maanden' werd '5 maanden'
          cijfers#behandeldagen/r010/waarde +1;Huisdierpaswet art. 10, cijfer behandeldagen r010: '56' werd '57'
          cijfers#pasgeld/r020/van -1;Huisdierpasbesluit art. 3, cijfer pasgeld r020: 'van 2026-01-01' werd 'van 2025-12-31'
          huisdierpas/wonen-2020-01-01#kop2/grens1;Huisdierpaswet art. 4, tabel huisdierpas/wonen-2020-01-01, kolomkop: 'woontSinds waarde + woontermijn <= aanvraagmoment' werd 'woontSinds waarde + woontermijn < aanvraagmoment'
          huisdierpas/wonen-2020-01-01#r010/cel2 ontkend;Huisdierpaswet art. 4, tabel huisdierpas/wonen-2020-01-01 r010, kolom "woontSinds waarde + woontermijn <= aanvraagmoment": 'true' werd 'false'
          huisdierpas/wonen-2020-01-01#r010/uitkomst NIET_VOLDAAN;Huisdierpaswet art. 4, tabel huisdierpas/wonen-2020-01-01 r010, uitkomst: '"VOLDAAN"' werd '"NIET_VOLDAAN"'
          huisdierpas/wonen-2020-01-01#r030/rij weg;Huisdierpaswet art. 4, tabel huisdierpas/wonen-2020-01-01 r030, de rij is weg
          huisdierpas/band-2026-07-01#r030/cel2 leeg;Huisdierpaswet art. 7 lid 2, tabel huisdierpas/band-2026-07-01 r030, kolom "band": '"NEE"' werd '-'
          huisdierpas/band-2026-07-01#r010/cel2 buur;Huisdierpaswet art. 7 lid 2, tabel huisdierpas/band-2026-07-01 r010, kolom "band": '-' werd '"JA"'
          huisdierpas/toetsingskader#kop1/dag1 +1;Huisdierpaswet art. 1, tabel huisdierpas/toetsingskader, kolomkop: 'peildatum >= date("2026-07-01")' werd 'peildatum >= date("2026-07-02")'
          huisdierpas/toetsingskader#r050/uitkomst alleen tweede;Huisdierpaswet art. 21 lid 1, tabel huisdierpas/toetsingskader r050, uitkomst: '"hpw-2020", "GUNSTIGSTE", "hpw-2026-07-01"' werd '"hpw-2026-07-01", "ENKEL", null'
          huisdierpas/rang-2020-01-01#r010/rang na r020;Huisdierpaswet art. 12 lid 1, tabel huisdierpas/rang-2020-01-01 r010: rang 10 en rang 20 van r020 zijn verwisseld
          soorten#r030/totEnMet +1;Huisdierpasbesluit art. 1, register soorten r030 (PAPEGAAI), totEnMet: '2025-12-31' werd '2026-01-01'
          """)
  void saysWhatIsChanged(String id, String words) {
    assertThat(ALL).containsEntry(id, words);
  }

  @Test
  void changesEveryNodeOfTheTree() {
    String ground = "voorwaarden#hpw-basis/onderwerp/boom weigeringsgrond";
    String outcome = "voorwaarden#hpw-2020/onderwerp/uitkomst NIET_INWILLIGBAAR";

    assertThat(ALL).containsKeys(ground + "[]/ontkend", ground + "[0]/EN", outcome + "[]/ontkend");
    assertThat(ALL.get(ground + "[0, 0]/weg"))
        .endsWith(
            ": 'hpw.art6.lid1.beet' is weg uit 'OF [hpw.art6.lid1.beet, hpw.art6.lid2.hardheid]'");
    assertThat(ALL.get(outcome + "[]/na WEIGERBAAR")).endsWith(": komt na WEIGERBAAR");
  }

  @Test
  void dropsEveryRuleAndChangesWhatItFinds() {
    String rule =
        "huisdierpas/dieren.drl#Huisdierpasbesluit art. 1: tot welke groep de diersoort op de dag"
            + " van de aanvraag behoort/";

    assertThat(ALL).containsKeys(rule + "weg", rule + "soortgroep GEWOON");
    assertThat(ALL.get(rule + "soortgroep EXOOT")).endsWith("vindt voor soortgroep EXOOT");
  }

  @Test
  void leavesOutWhatTheBuildRefuses() {
    assertThat(ALL.keySet())
        .as("a row that looks at a value must ask whether it is there")
        .doesNotContain("huisdierpas/wonen-2020-01-01#r010/cel1 leeg")
        .contains("huisdierpas/wonen-2020-01-01#r030/cel1 leeg");
  }
}
