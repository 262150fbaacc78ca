package nl.toetssteen.facts.naturalisatie;

import java.util.List;
import java.util.stream.Stream;

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

  /** The same, with one thing more that leaves it open. */
  public Telt ookDoor(String oorzaak) {
    return new Telt(pad, Stream.concat(oorzaken.stream(), Stream.of(oorzaak)).toList());
  }

  /** What leaves it open, as the causes of a finding. */
  public String[] waardoor() {
    return oorzaken.toArray(new String[0]);
  }

  /** Whether it certainly counts. */
  public boolean isZeker() {
    return oorzaken.isEmpty();
  }
}
