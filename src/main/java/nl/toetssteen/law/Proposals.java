package nl.toetssteen.law;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The proposals that may be chosen. */
public final class Proposals {
  public static final String PATH = "amendments/voorstellen.yaml";

  public static Proposals none() {
    throw new UnsupportedOperationException();
  }

  /** The proposals named in {@code amendments/voorstellen.yaml}; faults of all of them together. */
  public static Proposals shipped(LawFiles files) {
    throw new UnsupportedOperationException();
  }

  /** One proposal from a folder that holds a {@code wijziging.yaml}; nothing of it is applied. */
  public static Proposal fromFolder(Path folder, LawFiles base) {
    throw new UnsupportedOperationException();
  }

  /** These proposals and one more; its id must be new. */
  public Proposals with(Proposal proposal) {
    throw new UnsupportedOperationException();
  }

  /** All proposals, by id. */
  public List<Proposal> all() {
    throw new UnsupportedOperationException();
  }

  public Optional<Proposal> find(String id) {
    throw new UnsupportedOperationException();
  }
}
