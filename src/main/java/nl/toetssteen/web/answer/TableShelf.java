package nl.toetssteen.web.answer;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.Verzoek;
import nl.toetssteen.engine.table.DmnReader;
import nl.toetssteen.engine.table.DmnTable;

/** The decision tables of the law and of its proposals, each read once. */
public final class TableShelf {

  private static final String FOLDER = "decision-tables/";
  private static final String SUFFIX = ".dmn";

  private final Toetssteen toetssteen;
  private final Map<String, Optional<DmnTable>> base = new ConcurrentHashMap<>();
  private final Map<Version, DmnTable> overlaid = new ConcurrentHashMap<>();

  private record Version(String path, int content) {}

  public TableShelf(Toetssteen toetssteen) {
    this.toetssteen = toetssteen;
  }

  /** The table of this name under the law in force; empty if there is none. */
  public Optional<DmnTable> table(String name) {
    return base.computeIfAbsent(
        name, key -> toetssteen.bestand(file(key)).map(bytes -> DmnReader.read(key, bytes)));
  }

  /** The table of this name as a request finds it. */
  public Optional<DmnTable> table(String name, Verzoek request) {
    return request.voorstellen().isEmpty()
        ? table(name)
        : toetssteen.bestand(file(name), request).map(bytes -> read(name, bytes));
  }

  /** A table of which these are the bytes. */
  public DmnTable read(String name, byte[] bytes) {
    return overlaid.computeIfAbsent(
        new Version(name, Arrays.hashCode(bytes)), key -> DmnReader.read(name, bytes));
  }

  /** The file of a table. */
  public static String file(String name) {
    return FOLDER + name + SUFFIX;
  }

  /** The table that stands in a file; empty if the file holds none. */
  public static Optional<String> name(String file) {
    return file.startsWith(FOLDER) && file.endsWith(SUFFIX)
        ? Optional.of(file.substring(FOLDER.length(), file.length() - SUFFIX.length()))
        : Optional.empty();
  }
}
