package nl.toetssteen.facts.dublin;

import nl.toetssteen.facts.Bevindingen;
import nl.toetssteen.facts.gedeeld.Namen;

/**
 * Whether something is the case for at least one item, while rules look at each. For one
 * evaluation, and not safe for threads.
 */
public final class Ooit {
  private final String naam;
  private final Namen lijsten = new Namen();
  private Toets toets = Toets.NEE;

  /** So far for no item. */
  public Ooit(String naam) {
    this.naam = naam;
  }

  /** What it is about. */
  public String naam() {
    return naam;
  }

  /** Notes a list that is read; unless it is complete there may be another item. */
  public Ooit lijst(String lijst, boolean volledig) {
    if (!volledig) {
      lijsten.add(lijst);
    }
    return this;
  }

  /** It is the case where this test holds. */
  public void als(Toets item) {
    toets = toets.of(item);
  }

  /** Whether it is the case. */
  public Toets toets() {
    return lijsten.isLeeg()
        ? toets
        : toets.of(Toets.onbekend(lijsten.sorted().toArray(new String[0])));
  }

  /** Writes whether it is the case as a finding. */
  public void schrijf(Bevindingen bevindingen, String bevinding) {
    Toets outcome = toets();
    if (outcome.isOpen()) {
      bevindingen.onbekend(bevinding, outcome.oorzaken().toArray(new String[0]));
    } else {
      String[] paths = outcome.paden().toArray(new String[0]);
      bevindingen.waarde(bevinding, outcome.geldt() ? "JA" : "NEE", paths);
    }
  }
}
