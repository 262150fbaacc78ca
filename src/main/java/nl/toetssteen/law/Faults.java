package nl.toetssteen.law;

import java.util.List;

/** Collects every fault of one file, to be thrown together. */
public final class Faults {
  public Faults(String where) {
    throw new UnsupportedOperationException();
  }

  /** Adds a fault; an empty path means the whole file. */
  public void add(String path, String message) {
    throw new UnsupportedOperationException();
  }

  public boolean isEmpty() {
    throw new UnsupportedOperationException();
  }

  public List<String> all() {
    throw new UnsupportedOperationException();
  }

  /** Throws one BrokenFileException that names all faults, if there are any. */
  public void throwIfAny() {
    throw new UnsupportedOperationException();
  }
}
