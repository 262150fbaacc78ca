package nl.toetssteen.eigenschappen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.Verzoek;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.explain.answer.Tijdvlak;
import nl.toetssteen.workbench.cases.Case;
import nl.toetssteen.workbench.cases.CaseFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every stretch of a timeline says what the question answers on its first, last and next day. */
class TimelineTest {
  private static final Toetssteen TOETSSTEEN = Toetssteen.laden();
  private static final int EVERY = Integer.getInteger("toetssteen.tijdlijn.elke", 40);

  static Stream<Case> cases() {
    List<Case> all = CaseFile.readAll(Path.of("src/test/cases"));
    return Stream.iterate(0, i -> i < all.size(), i -> i + EVERY)
        .map(all::get)
        .filter(tested -> tested.expected().path("fout").isMissingNode());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void everyStretchHoldsOnItsFirstLastAndNextDay(Case tested) {
    List<Tijdvlak> stretches = answer(tested.request(), Set.of(Verzoek.NEE_TENZIJ)).tijdlijn();

    assertThat(stretches).isNotEmpty();
    for (int i = 0; i < stretches.size(); i++) {
      Tijdvlak stretch = stretches.get(i);
      says(tested, stretch.van(), stretch);
      if (stretch.totEnMet() != null) {
        says(tested, stretch.totEnMet(), stretch);
        says(tested, between(stretch.van(), stretch.totEnMet()), stretch);
        if (i + 1 < stretches.size()) {
          says(tested, stretch.totEnMet().plusDays(1), stretches.get(i + 1));
        }
      } else {
        says(tested, stretch.van().plusYears(1), stretch);
      }
    }
  }

  private static LocalDate between(LocalDate from, LocalDate until) {
    return LocalDate.ofEpochDay((from.toEpochDay() + until.toEpochDay()) / 2);
  }

  private static void says(Case tested, LocalDate day, Tijdvlak stretch) {
    Verzoek request = tested.request();
    Verzoek there =
        new Verzoek(
            request.beslissing(),
            day,
            request.feiten(),
            request.beoordelingen(),
            request.voorstellen(),
            Set.of());
    Antwoord answer = answer(there, Set.of(Verzoek.NEE_TENZIJ, Verzoek.TIJDLIJN));
    String code = answer.uitkomst() == null ? null : answer.uitkomst().code();

    assertThat(code).as("%s op %s", tested.id(), day).isEqualTo(stretch.uitkomst());
    if (!stretch.status().equals("NIET_GELADEN")) {
      assertThat(answer.status()).as("%s op %s", tested.id(), day).isEqualTo(stretch.status());
    }
  }

  private static Antwoord answer(Verzoek request, Set<String> without) {
    return TOETSSTEEN
        .toets(
            new Verzoek(
                request.beslissing(),
                request.peildatum(),
                request.feiten(),
                request.beoordelingen(),
                request.voorstellen(),
                new TreeSet<>(without)))
        .antwoord();
  }
}
