package nl.toetssteen.facts.nareis;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An income that is independent, or may be.
 *
 * @param inkomst the income
 * @param waardoor facts and judgements that leave open whether it is; none if it is
 */
public record Zelfstandig(Inkomst inkomst, List<String> waardoor) {

  /** It certainly is. */
  public static Zelfstandig zeker(Inkomst inkomst) {
    return new Zelfstandig(inkomst, List.of());
  }

  /** It may be. */
  public static Zelfstandig misschien(Inkomst inkomst, String... waardoor) {
    return new Zelfstandig(inkomst, List.of(waardoor));
  }

  /** What leaves open whether, until when or how much it counts, and what else does. */
  public String[] open(String... ook) {
    SortedSet<String> open = new TreeSet<>(waardoor);
    open.addAll(List.of(ook));
    if (inkomst.bedrag() == null) {
      open.add(inkomst.pad("bedrag"));
    }
    if (inkomst.totEnMet() == null && !"NEE".equals(inkomst.totEnMetAanwezig())) {
      open.add(inkomst.pad("totEnMet"));
    }
    return open.toArray(new String[0]);
  }

  /** The same for an earlier day than today: its first day then counts, unless it is known. */
  public String[] destijds(String... ook) {
    SortedSet<String> open = new TreeSet<>(List.of(open(ook)));
    if (inkomst.sinds() == null) {
      open.add(inkomst.pad("sinds"));
    }
    return open.toArray(new String[0]);
  }
}
