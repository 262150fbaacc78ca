package nl.toetssteen.facts.dublin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.toetssteen.facts.Grens;
import nl.toetssteen.facts.Tijdvakken;
import org.jspecify.annotations.Nullable;

/**
 * The first of several days, each with a test that says whether it counts. Not safe for threads.
 */
public final class Eerste {
  private record Dag(@Nullable LocalDate op, Toets telt) {}

  private final String naam;
  private final List<Dag> dagen = new ArrayList<>();
  private final TreeSet<String> oorzaken = new TreeSet<>();
  private final TreeSet<String> paden = new TreeSet<>();
  private boolean volledig = true;

  /** No day yet, for this purpose. */
  public Eerste(String naam) {
    this.naam = naam;
  }

  /** What it is for. */
  public String naam() {
    return naam;
  }

  /** A day, null while unknown, from this fact. */
  public void dag(@Nullable LocalDate op, String pad, Toets telt) {
    if (telt.kanGelden()) {
      dagen.add(new Dag(op, telt));
      oorzaken.addAll(telt.oorzaken());
      if (op == null) {
        oorzaken.add(pad);
      }
    }
    paden.addAll(telt.paden());
    paden.add(pad);
  }

  /** There may be other days, as long as this list is not complete. */
  public void lijst(String naam, boolean compleet) {
    paden.add(naam);
    if (!compleet) {
      volledig = false;
      oorzaken.add(naam);
    }
  }

  /** What is known of the first. */
  public Grens grens() {
    LocalDate earliest = volledig ? earliest(false) : null;
    LocalDate latest = earliest(true);
    boolean certain = dagen.stream().anyMatch(d -> d.telt.geldt());
    if (certain) {
      return Grens.tussen(earliest, latest);
    }
    return volledig && dagen.isEmpty() ? Grens.afwezig() : Grens.misschien(earliest, null);
  }

  /** The earliest of the days, or of those that certainly count; null if that has no bound. */
  private @Nullable LocalDate earliest(boolean certainOnly) {
    LocalDate first = null;
    for (Dag dag : dagen) {
      if (dag.op == null && !certainOnly) {
        return null;
      }
      boolean counts = !certainOnly || dag.telt.geldt();
      if (counts && dag.op != null && (first == null || dag.op.isBefore(first))) {
        first = dag.op;
      }
    }
    return first;
  }

  /** The first as the day on which a ladder looks at the situation. */
  public Peildag peildag() {
    Grens first = grens();
    LocalDate day = first.vroegst();
    boolean known = day != null && day.equals(first.laatst());
    String path = known || oorzaken.isEmpty() ? paden.first() : oorzaken.first();
    return new Peildag(naam, known ? day : null, path);
  }

  /** Whether the first lies before this day. */
  public Toets voor(LocalDate dag) {
    Grens first = grens();
    LocalDate earliest = first.vroegst();
    LocalDate latest = first.laatst();
    if (latest != null && latest.isBefore(dag)) {
      return Toets.van(true);
    }
    boolean never = "NEE".equals(first.aanwezig());
    return never || (earliest != null && !earliest.isBefore(dag))
        ? Toets.van(false)
        : Toets.onbekend(oorzaken.toArray(new String[0]));
  }

  /** Where it comes from and what leaves it open, in the form that a finding takes. */
  public Tijdvakken herkomst() {
    Tijdvakken origin = new Tijdvakken();
    String[] causes = oorzaken.toArray(new String[0]);
    String[] named = causes.length == 0 ? paden.toArray(new String[0]) : causes;
    paden.forEach(pad -> origin.misschien(null, null, "JA", pad, named));
    return origin;
  }
}
