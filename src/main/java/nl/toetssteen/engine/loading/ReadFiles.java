package nl.toetssteen.engine.loading;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.toetssteen.law.files.LawFiles;
import org.jspecify.annotations.Nullable;

/** The files that a decision rests on; their content is read again when asked for, and not kept. */
public final class ReadFiles {
  private final LawFiles source;
  private final SortedSet<String> paths;

  ReadFiles(LawFiles source, SortedSet<String> paths) {
    this.source = source;
    this.paths = new TreeSet<>(paths);
  }

  /** Every path. */
  public SortedSet<String> paths() {
    return new TreeSet<>(paths);
  }

  /** The content of a file, or null if the decision does not rest on it. */
  public byte @Nullable [] get(String path) {
    return paths.contains(path) ? source.required(path) : null;
  }

  /** The hexadecimal SHA-256 of all files, by path. */
  public SortedMap<String, String> hashes() {
    SortedMap<String, String> hashes = new TreeMap<>();
    paths.forEach(path -> hashes.put(path, source.hash(path)));
    return hashes;
  }
}
