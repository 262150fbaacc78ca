package nl.toetssteen.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import org.junit.jupiter.api.Test;

class ExceptionsTest {

  @Test
  void violationsAreNamedTogetherSortedByPath() {
    InvalidInputException refusal =
        new InvalidInputException(
            List.of(
                new Violation("peildatum", "Geef een datum."),
                new Violation("feiten.x", "Kies JA of NEE."),
                new Violation("", "Na het JSON-object volgt nog tekst."),
                new Violation("feiten.x", "Kies JA of NEE.")));

    assertThat(refusal)
        .hasMessage(
            """
            Na het JSON-object volgt nog tekst.
            feiten.x: Kies JA of NEE.
            peildatum: Geef een datum.\
            """);
    assertThat(refusal.violations())
        .extracting(Violation::path)
        .containsExactly("", "feiten.x", "peildatum");
  }

  @Test
  void veryManyViolationsAreCounted() {
    List<Violation> many =
        IntStream.range(0, 1000).mapToObj(i -> new Violation("x" + i, "Fout.")).toList();

    List<Violation> named = new InvalidInputException(many).violations();

    assertThat(named).hasSize(201);
    assertThat(named.get(0).message()).isEqualTo("Er zijn nog 800 fouten, die hier niet staan.");
  }

  @Test
  void brokenFileNamesAllItsFaults() {
    BrokenFileException broken =
        new BrokenFileException("rules/nareis/feiten.yaml", List.of("a: needs bron", "b: needs x"));

    assertThat(broken)
        .hasMessage("rules/nareis/feiten.yaml cannot be used:\n- a: needs bron\n- b: needs x");
    assertThat(broken.where()).isEqualTo("rules/nareis/feiten.yaml");
    assertThat(broken.faults()).containsExactly("a: needs bron", "b: needs x");
  }
}
