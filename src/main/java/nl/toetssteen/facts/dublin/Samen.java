package nl.toetssteen.facts.dublin;

import java.util.List;
import nl.toetssteen.facts.Kandidaat.Uitkomst;
import nl.toetssteen.facts.gedeeld.Namen;
import org.jspecify.annotations.Nullable;

/**
 * Tests that make one. What it rests on is put together when somebody asks: most tests only ever
 * become part of others. For one evaluation, and not safe for threads.
 */
final class Samen extends Toets {

  private static final String[] GEEN = {};

  /** One that nests deeper puts together at once: a list may bring hundreds of tests. */
  private static final int DEEP = 50;

  private final String[] ook;
  private final Toets[] delen;
  private @Nullable List<String> paden;
  private @Nullable List<String> oorzaken;

  /**
   * Tests that make one.
   *
   * @param ook facts that it rests on besides, as they come, after those of the only one
   */
  Samen(Uitkomst uitkomst, String[] ook, Toets... delen) {
    this(uitkomst, deepest(delen), ook, delen);
  }

  private Samen(Uitkomst uitkomst, int deepest, String[] ook, Toets... delen) {
    super(uitkomst, deepest < DEEP ? deepest + 1 : 1);
    this.ook = ook;
    this.delen = delen;
    if (deepest >= DEEP) {
      paden();
      oorzaken();
    }
  }

  private static int deepest(Toets... delen) {
    int depth = 0;
    for (Toets deel : delen) {
      depth = Math.max(depth, deel.diepte());
    }
    return depth;
  }

  /** Two as one; two are by far the most common, and need no room for more. */
  static Toets van(Uitkomst absorbing, Toets one, Toets other) {
    Uitkomst first = one.uitkomst();
    Uitkomst second = other.uitkomst();
    if (first != second) {
      return alleen(weight(second, absorbing) > weight(first, absorbing) ? other : one);
    }
    if (!other.berust()) {
      return alleen(one);
    }
    int deepest = Math.max(one.diepte(), other.diepte());
    return one.berust() ? new Samen(first, deepest, GEEN, one, other) : alleen(other);
  }

  /**
   * All as one, that comes out as the heaviest does and rests on those that came out so.
   *
   * @param absorbing the outcome that outweighs all others
   */
  static Toets van(Uitkomst absorbing, Toets one, Toets... others) {
    Uitkomst heaviest = one.uitkomst();
    for (Toets other : others) {
      if (weight(other.uitkomst(), absorbing) > weight(heaviest, absorbing)) {
        heaviest = other.uitkomst();
      }
    }
    return joined(heaviest, one, others);
  }

  /** Those with this outcome as one; the one itself if only it rests on something. */
  private static Toets joined(Uitkomst outcome, Toets one, Toets... others) {
    Toets only = one.uitkomst() == outcome ? one : null;
    int filled = only != null && one.berust() ? 1 : 0;
    for (Toets other : others) {
      if (other.uitkomst() == outcome) {
        boolean rests = other.berust();
        only = only == null || rests ? other : only;
        filled += rests ? 1 : 0;
      }
    }
    if (only != null && filled <= 1) {
      return alleen(only);
    }
    Toets[] parts = new Toets[filled];
    int size = 0;
    if (one.uitkomst() == outcome && one.berust()) {
      parts[size++] = one;
    }
    for (Toets other : others) {
      if (other.uitkomst() == outcome && other.berust()) {
        parts[size++] = other;
      }
    }
    return new Samen(outcome, GEEN, parts);
  }

  /** One test as all of them: what it rests on comes sorted. */
  private static Toets alleen(Toets only) {
    return only.gesorteerd() ? only : new Samen(only.uitkomst(), GEEN, only);
  }

  private static int weight(Uitkomst outcome, Uitkomst absorbing) {
    if (outcome == absorbing) {
      return 3;
    }
    return outcome == Uitkomst.ONBEKEND ? 2 : outcome == Uitkomst.BEOORDELEN ? 1 : 0;
  }

  @Override
  public List<String> paden() {
    List<String> known = paden;
    if (known == null) {
      known = ook.length > 0 ? List.of(delen[0].padenEn(ook)) : joined();
      paden = known;
    }
    return known;
  }

  private List<String> joined() {
    Namen names = new Namen();
    padenNaar(names);
    return names.sorted();
  }

  @Override
  public List<String> oorzaken() {
    List<String> known = oorzaken;
    if (known == null) {
      known = ook.length > 0 ? delen[0].oorzaken() : causes();
      oorzaken = known;
    }
    return known;
  }

  private List<String> causes() {
    Namen names = new Namen();
    oorzakenNaar(names);
    return names.sorted();
  }

  @Override
  Toets als(Uitkomst other) {
    return new Samen(other, ook, delen);
  }

  @Override
  boolean gesorteerd() {
    return ook.length == 0;
  }

  @Override
  void padenNaar(Namen sink) {
    if (paden != null) {
      sink.add(paden);
      return;
    }
    for (Toets deel : delen) {
      deel.padenNaar(sink);
    }
    for (String pad : ook) {
      sink.add(pad);
    }
  }

  @Override
  void oorzakenNaar(Namen sink) {
    if (oorzaken != null) {
      sink.add(oorzaken);
      return;
    }
    for (Toets deel : delen) {
      deel.oorzakenNaar(sink);
    }
  }
}
