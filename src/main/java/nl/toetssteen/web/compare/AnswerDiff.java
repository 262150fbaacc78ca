package nl.toetssteen.web.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.toetssteen.explain.answer.Antwoord;

/** What two answers say at every place that either of them has. */
public record AnswerDiff(List<Line> lines) {

  private static final String NOTHING = "–";

  /** Holds two answers against each other; their parts are matched by subject and regime. */
  public static AnswerDiff of(Antwoord before, Antwoord after) {
    Map<Place, String> was = Places.of(before);
    Map<Place, String> is = Places.of(after);
    Set<Place> places = new LinkedHashSet<>(is.keySet());
    places.addAll(was.keySet());
    List<Line> lines = new ArrayList<>();
    for (Place place : places) {
      lines.add(
          new Line(
              place.about(),
              place.kind(),
              place.what(),
              was.getOrDefault(place, NOTHING),
              is.getOrDefault(place, NOTHING)));
    }
    lines.sort(Comparator.comparing(Line::kind));
    return new AnswerDiff(List.copyOf(lines));
  }

  /** What differs, the weightiest first; another row alone is no difference to a reader. */
  public List<Line> differences() {
    return lines.stream().filter(line -> line.differs() && line.kind() != Line.Kind.RIJ).toList();
  }

  /** Where only another row applied. */
  public List<Line> otherRows() {
    return lines.stream().filter(line -> line.differs() && line.kind() == Line.Kind.RIJ).toList();
  }

  /** What is the same, rows left out. */
  public List<Line> same() {
    return lines.stream().filter(line -> !line.differs() && line.kind() != Line.Kind.RIJ).toList();
  }

  /** Whether the outcome of the case or of a part of it differs. */
  public boolean turns() {
    return differences().stream().anyMatch(line -> line.kind() == Line.Kind.UITKOMST);
  }

  /** The outcomes that differ. */
  public List<Line> outcomes() {
    return differences().stream().filter(line -> line.kind() == Line.Kind.UITKOMST).toList();
  }

  /** What differs beside the outcome. */
  public List<Line> beside() {
    return differences().stream().filter(line -> line.kind() != Line.Kind.UITKOMST).toList();
  }

  /** A place in an answer; the id keeps places of the same name apart. */
  record Place(String about, Line.Kind kind, String id, String what) {}
}
