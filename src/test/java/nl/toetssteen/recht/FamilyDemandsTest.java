package nl.toetssteen.recht;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.engine.loading.DecisionLaw;
import nl.toetssteen.engine.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each article asks of a family only what it may ask. */
class FamilyDemandsTest {
  private static final DecisionLaw LAW = LawOnDisk.ENGINE.law("nareis");

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"vw2000-art29b-2026-06-12", "vw2000-art29c-2026-06-12"})
  void neitherWaitingNorMeansNorHousing(String regime) {
    assertThat(tables(regime)).isNotEmpty().noneMatch(FamilyDemandsTest::isGroundOfArticle29d);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"vw2000-art29-2014-01-01", "vw2000-art29-2025-03-28"})
  void neitherDidTheOldLaw(String regime) {
    assertThat(tables(regime)).isNotEmpty().noneMatch(FamilyDemandsTest::isGroundOfArticle29d);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"vw2000-art29b-2026-06-12", "vw2000-art29d-2026-06-12"})
  void noTermToFollowTheSponsor(String regime) {
    assertThat(tables(regime))
        .isNotEmpty()
        .noneMatch(table -> table.contains("/tijdig-") || table.contains("/termijn-"));
  }

  @Test
  void theArticleOfTheStatusIsNoSourceOfTheWaitingPeriod() {
    assertThat(files())
        .isNotEmpty()
        .allSatisfy((file, text) -> assertThat(text).as(file).doesNotContain("29a"));
  }

  private static boolean isGroundOfArticle29d(String table) {
    return Stream.of("wachttermijn", "middelen", "huisvesting").anyMatch(table::contains);
  }

  private static List<String> tables(String regime) {
    return LAW.regimes().get(regime).subject().tables().stream().map(Table::path).toList();
  }

  /** Tables, figures, judgements, trees, rules and findings; facts name the status itself. */
  private static Map<String, String> files() {
    return Stream.of("rules/nareis", "decision-tables/nareis")
        .flatMap(folder -> LawOnDisk.files(folder, "").stream())
        .filter(file -> !file.endsWith("/feiten.yaml"))
        .collect(
            Collectors.toMap(
                file -> file, file -> new String(LawOnDisk.bytes(file), StandardCharsets.UTF_8)));
  }
}
