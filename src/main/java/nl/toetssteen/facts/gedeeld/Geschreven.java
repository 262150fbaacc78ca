package nl.toetssteen.facts.gedeeld;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.toetssteen.facts.Bevinding;
import nl.toetssteen.facts.Cause;
import nl.toetssteen.facts.Kandidaat;
import nl.toetssteen.facts.Value;
import org.jspecify.annotations.Nullable;

/**
 * The findings that were written. What is found again is held against the first at once, and joined
 * with it when somebody looks: a ladder is written rung by rung. Not safe for threads.
 */
public final class Geschreven {

  /** Below whatever a name holds, so that keys sort as names and then subjects do. */
  private static final char NAAM_UIT = 0;

  /** For what the rules of one decision find. */
  private static final int ROOM = 128;

  private final Map<String, Bevinding> eerste = new HashMap<>(ROOM);
  private final Map<String, List<Bevinding>> latere = new HashMap<>();
  private final List<String> klokken = new ArrayList<>();
  private @Nullable List<Bevinding> gesorteerd;

  /**
   * Adds what a rule found.
   *
   * @throws IllegalStateException if another rule found something else
   */
  public void add(Bevinding found) {
    String key = key(found.naam(), found.onderwerp());
    gesorteerd = null;
    Bevinding first = eerste.putIfAbsent(key, found);
    if (first == null) {
      if (found.klok() != null) {
        klokken.add(key);
      }
      return;
    }
    if (first.kandidaten().isEmpty() != found.kandidaten().isEmpty() || !first.says(found)) {
      join();
      throw new IllegalStateException(conflict(eerste.getOrDefault(key, first), found));
    }
    latere.computeIfAbsent(key, k -> new ArrayList<>()).add(found);
  }

  /** What was found under a name, for the case (null) or a subject; null if no rule wrote it. */
  public @Nullable Bevinding find(String naam, @Nullable String onderwerp) {
    join();
    return eerste.get(key(naam, onderwerp));
  }

  /** Everything that was found, sorted by name and subject. */
  public List<Bevinding> all() {
    List<Bevinding> sorted = gesorteerd;
    if (sorted == null) {
      join();
      sorted = List.copyOf(new TreeMap<>(eerste).values());
      gesorteerd = sorted;
    }
    return sorted;
  }

  /** The clocks that were found, sorted by name and subject. */
  public List<Bevinding> klokken() {
    join();
    // Not in place: once all is written, several threads may read
    List<String> keys = new ArrayList<>(klokken);
    Collections.sort(keys);
    List<Bevinding> clocks = new ArrayList<>(keys.size());
    keys.forEach(key -> clocks.add(eerste.get(key)));
    return clocks;
  }

  private static String key(String naam, @Nullable String onderwerp) {
    return onderwerp == null ? naam : naam + NAAM_UIT + onderwerp;
  }

  private void join() {
    if (!latere.isEmpty()) {
      latere.forEach((key, more) -> eerste.computeIfPresent(key, (k, one) -> joined(one, more)));
      latere.clear();
    }
  }

  private static Bevinding joined(Bevinding first, List<Bevinding> more) {
    Value present = first.aanwezig();
    Value value = first.waarde();
    List<Kandidaat> rungs = new ArrayList<>(first.kandidaten());
    Namen paths = new Namen();
    paths.add(first.paden());
    String rule = first.regel();
    for (Bevinding next : more) {
      present = merged(present, next.aanwezig());
      value = merged(value, next.waarde());
      rungs.addAll(next.kandidaten());
      paths.add(next.paden());
      rule = firstByName(rule, next.regel());
    }
    return new Bevinding(
        first.naam(),
        first.onderwerp(),
        present,
        value,
        first.klok(),
        sorted(rungs),
        paths.sorted(),
        rule);
  }

  /** Each once: rules may find the same rung twice. */
  private static List<Kandidaat> sorted(List<Kandidaat> rungs) {
    rungs.sort(Comparator.naturalOrder());
    List<Kandidaat> each = new ArrayList<>(rungs.size());
    for (Kandidaat rung : rungs) {
      if (each.isEmpty() || each.get(each.size() - 1).compareTo(rung) != 0) {
        each.add(rung);
      }
    }
    return List.copyOf(each);
  }

  /** Which rule fires first is no part of the law. */
  private static @Nullable String firstByName(@Nullable String one, @Nullable String other) {
    return one == null || (other != null && other.compareTo(one) < 0) ? other : one;
  }

  /** The same value, for the causes of both. */
  private static Value merged(Value first, Value second) {
    if (first.equals(second)) {
      return first;
    }
    if (first instanceof Value.Unknown a && second instanceof Value.Unknown b) {
      Set<Cause> causes = new TreeSet<>(a.causes());
      causes.addAll(b.causes());
      return new Value.Unknown(a.min(), a.max(), causes);
    }
    return first;
  }

  private static String conflict(Bevinding first, Bevinding second) {
    String subject = first.onderwerp() == null ? "" : " of " + first.onderwerp();
    return "Two rules find different things for "
        + first.naam()
        + subject
        + ": \""
        + first.regel()
        + "\" and \""
        + second.regel()
        + "\".\nMake their conditions exclude each other.";
  }
}
