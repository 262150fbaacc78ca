package nl.toetssteen.law;

import java.util.List;
import java.util.Optional;

/** The judgements of one decision ({@code beoordelingen.yaml}). */
public final class Judgements {
  public static Judgements none() {
    throw new UnsupportedOperationException();
  }

  public static Judgements parse(String where, byte[] bytes) {
    throw new UnsupportedOperationException();
  }

  /** These judgements with those of an overlay put in their place, or added. */
  public Judgements merge(Judgements overlay) {
    throw new UnsupportedOperationException();
  }

  /** All judgements, in the order of the file. */
  public List<Judgement> all() {
    throw new UnsupportedOperationException();
  }

  public Optional<Judgement> find(String id) {
    throw new UnsupportedOperationException();
  }
}
