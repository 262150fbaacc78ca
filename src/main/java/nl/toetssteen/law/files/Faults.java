package nl.toetssteen.law.files;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.facts.catalogue.BrokenFileException;

/** Collects every fault of one file (English, for whoever writes it), to be thrown together. */
public final class Faults {
  private final String where;
  private final List<String> faults = new ArrayList<>();

  public Faults(String where) {
    this.where = where;
  }

  /** Adds a fault; an empty path means the whole file. */
  public void add(String path, String message) {
    faults.add(path.isEmpty() ? message : path + ": " + message);
  }

  /** Adds the faults of another file, each after a path. */
  public void addAll(String path, BrokenFileException broken) {
    broken.faults().forEach(fault -> add(path, fault));
  }

  public boolean isEmpty() {
    return faults.isEmpty();
  }

  public List<String> all() {
    return List.copyOf(faults);
  }

  /** Throws one BrokenFileException that names all faults, if there are any. */
  public void throwIfAny() {
    if (!faults.isEmpty()) {
      throw new BrokenFileException(where, all());
    }
  }
}
