package nl.toetssteen.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The register of sources ({@code rules/regelingen.yaml}): turns citation texts into links. */
public final class SourceRegister {
  public static final String PATH = "rules/regelingen.yaml";

  /** Reads the register; every fault of the file is named in one BrokenFileException. */
  public static SourceRegister load(LawFiles files) {
    throw new UnsupportedOperationException();
  }

  public static SourceRegister parse(String where, byte[] bytes) {
    throw new UnsupportedOperationException();
  }

  /** The last day up to which the register was brought up to date. */
  public LocalDate updatedUntil() {
    throw new UnsupportedOperationException();
  }

  /** All sources, in the order of the file. */
  public List<Regulation> regulations() {
    throw new UnsupportedOperationException();
  }

  /** The first citation of a text; an unknown source gives a citation without a link. */
  public Citation cite(String text, Verification verification) {
    throw new UnsupportedOperationException();
  }

  /** All citations of a text, which are separated by "; ". */
  public List<Citation> citeAll(String text, Verification verification) {
    throw new UnsupportedOperationException();
  }

  /** What is wrong with a citation text (English, for a build test); empty if nothing is. */
  public List<String> problems(String text) {
    throw new UnsupportedOperationException();
  }

  /** The first day on which the cited article no longer holds, if it has lapsed. */
  public Optional<LocalDate> lapsed(Citation citation) {
    throw new UnsupportedOperationException();
  }
}
