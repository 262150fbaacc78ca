package nl.toetssteen.workbench.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.explain.Wording;
import nl.toetssteen.law.Proposal;
import nl.toetssteen.law.ProposalFile;
import nl.toetssteen.law.content.Figure;
import nl.toetssteen.law.content.FigureRow;
import nl.toetssteen.law.content.Figures;
import org.jspecify.annotations.Nullable;

/** Says in words, row by row, what amendments change in the text of the law. */
public final class LawChanges {
  private final List<LawChange> changes = new ArrayList<>();

  private LawChanges() {}

  /** All changes of these amendments, in the order of their files. */
  public static List<LawChange> of(Toetssteen toetssteen, List<Comparison.Adopted> adopted) {
    LawChanges changes = new LawChanges();
    for (Comparison.Adopted one : adopted) {
      Proposal proposal = one.proposal();
      for (ProposalFile file : proposal.files()) {
        byte[] before = toetssteen.bestand(file.path()).orElse(null);
        byte[] after = proposal.contents().read(file.path()).orElseThrow();
        changes.file(file, before, after);
      }
    }
    return List.copyOf(changes.changes);
  }

  private void file(ProposalFile file, byte @Nullable [] before, byte[] after) {
    if (file.holdsFigures()) {
      figures(file.path(), before, after);
    } else if (before == null) {
      add(file.path(), "", "nieuw bestand");
    } else {
      places(file, FlatFile.of(file.path(), before), FlatFile.of(file.path(), after));
    }
  }

  private void figures(String path, byte @Nullable [] before, byte[] after) {
    Figures base = before == null ? Figures.none() : Figures.parse(path, before);
    for (Figure figure : Figures.parseOverlay(path, after).all()) {
      List<FigureRow> rows = base.find(figure.key()).map(Figure::rows).orElse(List.of());
      String old = rows.isEmpty() ? null : Wording.object(rows.get(rows.size() - 1).value());
      for (FigureRow row : figure.rows()) {
        String from = row.from() == null ? "de inwerkingtreding" : Wording.date(row.from());
        String text = text(old, Wording.object(row.value())) + ", vanaf " + from;
        add(path, figure.name() + ", rij " + row.row(), text + " (" + row.source() + ")");
        old = Wording.object(row.value());
      }
    }
  }

  /** A merged file only adds, so what it leaves out stays. */
  private void places(ProposalFile file, Map<String, String> was, Map<String, String> is) {
    Set<String> places = new TreeSet<>(is.keySet());
    if (!file.merged()) {
      places.addAll(was.keySet());
    }
    Set<String> told = new TreeSet<>();
    for (String place : places) {
      String part = part(place);
      if (lacks(was, part)) {
        if (told.add(part)) {
          add(file.path(), part, "nieuw" + about(part, is));
        }
      } else if (lacks(is, part)) {
        if (told.add(part)) {
          add(file.path(), part, "vervalt" + about(part, was));
        }
      } else if (!Objects.equals(was.get(place), is.get(place))) {
        add(file.path(), place, text(was.get(place), is.get(place)));
      }
    }
  }

  private static boolean lacks(Map<String, String> places, String part) {
    return places.keySet().stream().noneMatch(known -> part(known).equals(part));
  }

  /** The judgement, regime or row that a place belongs to. */
  private static String part(String place) {
    int first = place.indexOf(", ");
    int second = first < 0 ? -1 : place.indexOf(", ", first + 2);
    return second < 0 ? place : place.substring(0, second);
  }

  private static String about(String part, Map<String, String> places) {
    return Stream.of("vraag", "naam", "toelichting")
        .map(key -> places.get(part + ", " + key))
        .filter(Objects::nonNull)
        .findFirst()
        .map(text -> ": " + text)
        .orElse("");
  }

  private void add(String path, String place, String text) {
    changes.add(new LawChange(path, place, text));
  }

  private static String text(@Nullable String old, @Nullable String now) {
    if (old == null) {
      return "nieuw: " + now;
    }
    return now == null ? "vervalt: " + old : old + " wordt " + now;
  }
}
