package nl.toetssteen.recht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.toetssteen.law.ProposalChoice;
import nl.toetssteen.law.content.Figure;
import nl.toetssteen.law.content.FigureRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From its first row on a figure has one value on every date, save where a row says it ends. */
class FigureTest {
  private static final LocalDate END = LocalDate.of(2200, 1, 1);

  static Stream<LawOnDisk.Stand> stands() {
    return LawOnDisk.stands().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stands")
  void hasOneValueOnEveryDateInRange(LawOnDisk.Stand stand) {
    List<String> problems = new ArrayList<>();
    for (Figure figure : stand.law().figures().all()) {
      for (Map<String, LocalDate> commencements : commencements(stand, figure)) {
        problems.addAll(problems(figure, commencements));
      }
    }

    assertThat(problems).isEmpty();
  }

  /** Not only on the day a proposal names: also around the rows it meets. */
  private static List<Map<String, LocalDate>> commencements(LawOnDisk.Stand stand, Figure figure) {
    if (stand.proposals().isEmpty()) {
      return List.of(Map.of());
    }
    ProposalChoice choice = stand.proposals().get(0);
    List<Map<String, LocalDate>> all = new ArrayList<>();
    all.add(Map.of(choice.id(), choice.commencement()));
    for (FigureRow row : figure.rows()) {
      if (row.from() != null) {
        for (int days = -1; days <= 1; days++) {
          all.add(Map.of(choice.id(), row.from().plusDays(days)));
        }
      }
    }
    return all;
  }

  private static List<String> problems(Figure figure, Map<String, LocalDate> commencements) {
    List<String> problems = new ArrayList<>();
    TreeSet<LocalDate> days = new TreeSet<>();
    for (LocalDate boundary : figure.boundaries(commencements)) {
      days.addAll(List.of(boundary.minusDays(1), boundary, boundary.plusDays(1)));
    }
    days.add(END);
    LocalDate first = figure.boundaries(commencements).first();
    for (LocalDate day : days.tailSet(first)) {
      Optional<FigureRow> row = figure.at(day, commencements);
      if (row.isEmpty() && !isOver(figure, day)) {
        problems.add(figure.key() + " has no value on " + day + " under " + commencements);
      }
      row.filter(r -> r.firstDay(commencements).isAfter(day))
          .ifPresent(r -> problems.add(figure.key() + " gives row " + r.row() + " early: " + day));
    }
    return problems;
  }

  /** What comes after a last day that is written down is not loaded, and not filled in. */
  private static boolean isOver(Figure figure, LocalDate day) {
    return figure.rows().stream().anyMatch(row -> row.until() != null && row.until().isBefore(day));
  }
}
