package nl.toetssteen.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/** The dated figures of one decision ({@code cijfers.yaml}). */
public final class Figures {
  /** No figures at all. */
  public static Figures none() {
    throw new UnsupportedOperationException();
  }

  /** Reads the figures of the law itself. */
  public static Figures parse(String where, byte[] bytes) {
    throw new UnsupportedOperationException();
  }

  /** Reads the figures of a proposal, whose rows may start at INWERKING. */
  public static Figures parseOverlay(String where, byte[] bytes) {
    throw new UnsupportedOperationException();
  }

  /** These figures with the rows of a proposal added, key by key. */
  public Figures merge(Figures overlay, String proposalId) {
    throw new UnsupportedOperationException();
  }

  /** All figures, in the order of the file. */
  public List<Figure> all() {
    throw new UnsupportedOperationException();
  }

  public Optional<Figure> find(String key) {
    throw new UnsupportedOperationException();
  }

  /**
   * The row that holds on a trigger date; empty if none is loaded for that date.
   *
   * @throws IllegalArgumentException if there is no figure of that key
   */
  public Optional<FigureRow> at(
      String key, LocalDate trigger, Map<String, LocalDate> commencementByProposal) {
    throw new UnsupportedOperationException();
  }

  /** Every first day of a row, and every day after a last day. */
  public SortedSet<LocalDate> boundaries(Map<String, LocalDate> commencementByProposal) {
    throw new UnsupportedOperationException();
  }
}
