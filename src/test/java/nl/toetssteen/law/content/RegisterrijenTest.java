package nl.toetssteen.law.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.toetssteen.facts.Tijdvakken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegisterrijenTest {
  private static final Registerrij A =
      row("r010", "2026-01-01", "2026-01-31", Map.of("land", "SYRIE"));
  private static final Registerrij B = row("r020", "2026-03-01", null, Map.of("land", "IRAN"));
  private static final Registerrij C =
      row("r030", "2026-02-01", "2026-02-10", Map.of("land", "SYRIE"));

  private final Registerrijen register = new Registerrijen("landen", List.of(A, B, C));

  private static Registerrij row(
      String id, String from, @Nullable String until, Map<String, Object> fields) {
    return new Registerrij(
        id, id, LocalDate.parse(from), until == null ? null : LocalDate.parse(until), fields);
  }

  @Test
  void givesTheRowsThatHoldAText() {
    assertThat(register.rijen("land", "SYRIE")).containsExactly(A, C);
    assertThat(register.rijen("land", "MALI")).isEmpty();
  }

  @Test
  void givesAllRowsWhileTheTextIsUnknown() {
    assertThat(register.rijen("land", null)).containsExactly(A, B, C);
  }

  @Test
  void countsTheDaysOfAllRows() {
    Tijdvakken days = new Tijdvakken();

    register.tel(days);

    assertThat(days.staatVast()).isTrue();
    assertThat(days.zeker()).hasSize(2);
    assertThat(days.bevat(LocalDate.parse("2026-02-10"))).isEqualTo("JA");
    assertThat(days.bevat(LocalDate.parse("2026-02-11"))).isEqualTo("NEE");
    assertThat(days.bevat(LocalDate.parse("2046-02-11"))).isEqualTo("JA");
  }

  @Test
  void whatARuleAddsStaysInItsOwnCase() {
    Tijdvakken days = new Tijdvakken();
    register.tel(days);
    days.tel(LocalDate.parse("2020-01-01"), LocalDate.parse("2020-01-01"), "JA", "feit");
    Tijdvakken other = new Tijdvakken();

    register.tel(other);

    assertThat(other.bevat(LocalDate.parse("2020-01-01"))).isEqualTo("NEE");
  }
}
