package nl.toetssteen.facts.gedeeld;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Names that are put together once somebody looks, which for most findings nobody does. Immutable
 * to whoever reads it; for one evaluation, and not safe for threads.
 */
public final class Uitgesteld extends AbstractList<String> implements RandomAccess {
  private final Supplier<List<String>> bron;
  private @Nullable List<String> namen;

  /** What this gives, asked for once at most. */
  public Uitgesteld(Supplier<List<String>> bron) {
    this.bron = bron;
  }

  private List<String> namen() {
    List<String> known = namen;
    if (known == null) {
      known = List.copyOf(bron.get());
      namen = known;
    }
    return known;
  }

  @Override
  public String get(int index) {
    return namen().get(index);
  }

  @Override
  public int size() {
    return namen().size();
  }
}
