package nl.toetssteen.facts;

import java.util.Comparator;

/**
 * Why something is unknown: a fact not given, a judgement not made, or law that is not loaded.
 *
 * @param kind the kind of gap
 * @param id path of the fact ({@code kinderen[0].geboortedatum}), list name, judgement id or figure
 */
public record Cause(Kind kind, String id) implements Comparable<Cause> {

  private static final Comparator<Cause> ORDER =
      Comparator.comparing(Cause::kind).thenComparing(Cause::id);

  /** The kinds of gap, in the order in which they are reported. */
  public enum Kind {
    FACT,
    JUDGEMENT,
    NOT_LOADED
  }

  /** A fact or list that was not, or not completely, given. */
  public static Cause fact(String path) {
    return new Cause(Kind.FACT, path);
  }

  /** A judgement that nobody has made yet. */
  public static Cause judgement(String id) {
    return new Cause(Kind.JUDGEMENT, id);
  }

  /** A figure for which no value is loaded on the date that matters. */
  public static Cause notLoaded(String key) {
    return new Cause(Kind.NOT_LOADED, key);
  }

  @Override
  public int compareTo(Cause other) {
    return ORDER.compare(this, other);
  }
}
