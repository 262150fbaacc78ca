package nl.toetssteen.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The law on one reference date: the base files with the files of the active proposals over them.
 * Reads and merges anew at each call; cache what you make of it by {@link #key()}.
 */
public final class LawView implements LawFiles {
  LawView() {}

  /** A stable cache key: equal keys give equal files, figures and judgements. */
  public String key() {
    throw new UnsupportedOperationException();
  }

  /** The ids of the proposals in force on the reference date, sorted. */
  public List<String> active() {
    throw new UnsupportedOperationException();
  }

  /** The commencement of every chosen proposal, in force or not. */
  public SortedMap<String, LocalDate> commencements() {
    throw new UnsupportedOperationException();
  }

  /** The active proposal that supplies a file, or empty if it is the base file. */
  public Optional<String> owner(String path) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<byte[]> read(String path) {
    throw new UnsupportedOperationException();
  }

  /** The merged figures of a decision, with the shared ones. */
  public Figures figures(String decision) {
    throw new UnsupportedOperationException();
  }

  /** The merged judgements of a decision, with the shared ones. */
  public Judgements judgements(String decision) {
    throw new UnsupportedOperationException();
  }

  /** A register of a decision, or the shared one of that name. */
  public Register register(String decision, String name) {
    throw new UnsupportedOperationException();
  }
}
