package nl.toetssteen.facts.dublin;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * An earlier application, while rules gather what may have ended what follows from it. For one
 * evaluation, and not safe for threads.
 */
public final class Eerder {
  private final String regeling;
  private final Aanvraag aanvraag;
  private final List<Toets> eindes = new ArrayList<>();
  private final TreeSet<String> lijsten = new TreeSet<>();

  /**
   * An application of which nothing has ended yet.
   *
   * @param regeling the regulation under which it is looked at
   */
  public Eerder(String regeling, Aanvraag aanvraag) {
    this.regeling = regeling;
    this.aanvraag = aanvraag;
  }

  /** The regulation under which it is looked at. */
  public String regeling() {
    return regeling;
  }

  /** The application itself. */
  public Aanvraag aanvraag() {
    return aanvraag;
  }

  /** Notes a list that is read; unless it is complete, something else may have ended it. */
  public void lijst(String naam, boolean volledig) {
    if (!volledig) {
      lijsten.add(naam);
    }
  }

  /** It has ended, where this test holds. */
  public void eindigtAls(Toets toets) {
    eindes.add(toets);
  }

  /** Whether it still stands. */
  public Toets staat() {
    Toets ended = Toets.van(false);
    for (Toets end : eindes) {
      ended = ended.of(end);
    }
    for (String list : lijsten) {
      ended = ended.of(Toets.onbekend(list));
    }
    return ended.niet();
  }
}
