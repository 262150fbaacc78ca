package nl.toetssteen.workbench.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import nl.toetssteen.law.LawLibrary;
import nl.toetssteen.law.content.Figure;
import nl.toetssteen.law.content.Figures;
import nl.toetssteen.law.source.Regulation;
import nl.toetssteen.law.source.SourceRegister;

/** What decisions share: figures, files and the register of sources. */
final class Shared {
  private static final String FIGURES = "decision-tables/gedeeld/cijfers.yaml";

  private final LawLibrary library;
  private final List<String> files;
  private final Set<String> figures = new TreeSet<>();
  private final Set<String> used = new TreeSet<>();
  private final Set<String> read = new TreeSet<>();
  private final Set<String> readFigures = new TreeSet<>();

  Shared(LawLibrary library, List<String> files) {
    this.library = library;
    this.files = files;
    try {
      library
          .base()
          .read(FIGURES)
          .ifPresent(b -> Figures.parse(FIGURES, b).all().forEach(f -> figures.add(f.key())));
    } catch (BrokenFileException e) {
      figures.clear(); // every decision that reads the file says so
    }
  }

  /** The keys of the figures that decisions share. */
  Set<String> figures() {
    return figures;
  }

  /** The short names of the sources that were cited, to be added to. */
  Set<String> used() {
    return used;
  }

  /** Notes what a decision reads. */
  void read(Stand stand, Reads reads) {
    read.addAll(stand.law().files().paths());
    stand.law().figures().all().stream()
        .map(Figure::key)
        .filter(reads::has)
        .forEach(readFigures::add);
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    Set<String> unread = new TreeSet<>(figures);
    unread.removeAll(readFigures);
    unread.forEach(key -> findings.add(unread("cijfer " + key)));
    files.stream()
        .filter(path -> path.contains("/" + Inspection.SHARED + "/") && !isProposal(path))
        .filter(path -> !read.contains(path))
        .forEach(path -> findings.add(unread(path)));
    library.sources().regulations().stream()
        .filter(regulation -> !used.contains(regulation.shortName()) && !inProposal(regulation))
        .forEach(regulation -> findings.add(uncited(regulation)));
    return findings;
  }

  private static boolean isProposal(String path) {
    return path.startsWith("amendments/");
  }

  private boolean inProposal(Regulation regulation) {
    List<String> names =
        Stream.concat(Stream.of(regulation.shortName()), regulation.aliases().stream()).toList();
    return files.stream()
        .filter(Shared::isProposal)
        .flatMap(path -> library.base().read(path).stream())
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .anyMatch(text -> names.stream().anyMatch(text::contains));
  }

  private static Finding unread(String place) {
    return Finding.of(
        Severity.LET_OP,
        Kind.ONGELEZEN,
        Inspection.SHARED,
        place,
        "Geen enkele beslissing leest dit. Haal het weg, of gebruik het.");
  }

  private static Finding uncited(Regulation regulation) {
    return Finding.of(
            Severity.LET_OP,
            Kind.ONGENOEMD,
            Inspection.SHARED,
            SourceRegister.PATH,
            "Geen rij, regel of feit noemt deze bron.")
        .at("", regulation.shortName());
  }
}
