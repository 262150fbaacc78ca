package nl.toetssteen.facts.naturalisatie;

import java.util.List;

/**
 * That a criminal matter is a crime that may be held against the person.
 *
 * @param pad the matter
 * @param oorzaken what leaves it open whether it counts; empty if it certainly does
 */
public record Telt(String pad, List<String> oorzaken) {

  public Telt {
    oorzaken = List.copyOf(oorzaken);
  }

  /** A matter that certainly counts. */
  public static Telt zeker(String pad) {
    return new Telt(pad, List.of());
  }

  /** A matter that may count. */
  public static Telt misschien(String pad, String... oorzaken) {
    return new Telt(pad, List.of(oorzaken));
  }

  /** Whether it certainly counts. */
  public boolean isZeker() {
    return oorzaken.isEmpty();
  }
}
