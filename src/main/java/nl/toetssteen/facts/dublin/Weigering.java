package nl.toetssteen.facts.dublin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.facts.Bevindingen;
import org.jspecify.annotations.Nullable;

/** The last day on which a refusal may still turn, while a rule gathers what keeps it open. */
public final class Weigering {
  private record Dag(@Nullable LocalDate dag, Toets als) {}

  private Toets geldt;
  private final List<Dag> dagen = new ArrayList<>();
  private final List<Dag> langer = new ArrayList<>();

  private Weigering(Toets geweigerd) {
    this.geldt = geweigerd;
  }

  /** A refusal, where this holds. */
  public static Weigering van(Toets geweigerd) {
    return new Weigering(geweigerd);
  }

  /** It no longer stands where this holds. */
  public Weigering vervalt(Toets als) {
    geldt = geldt.en(als.niet());
    return this;
  }

  /** It may turn until this term ends, where this holds. */
  public Weigering tot(Klok klok, Toets als) {
    Toets runs = als.en(klok.loopt());
    return tot(klok.eind(), runs.kanGelden() ? runs.en(klok.bekend()) : runs);
  }

  /** It may turn until this day, where this holds. */
  public Weigering tot(@Nullable LocalDate dag, Toets als) {
    dagen.add(new Dag(dag, als));
    return this;
  }

  /** It may turn as long as this term runs. */
  public Weigering ookTot(Klok klok) {
    Toets runs = klok.loopt();
    langer.add(new Dag(klok.eind(), runs.kanGelden() ? runs.en(klok.bekend()) : runs));
    return this;
  }

  /** Writes the last day as a finding. */
  public void schrijf(Bevindingen bevindingen, String naam) {
    List<Dag> days = dagen.stream().filter(d -> d.als.kanGelden()).toList();
    if (!geldt.kanGelden() || days.isEmpty()) {
      bevindingen.afwezig(naam, geldt.paden().toArray(new String[0]));
      return;
    }
    List<Dag> all = new ArrayList<>(days);
    all.addAll(langer.stream().filter(d -> d.als.kanGelden()).toList());
    Toets open = geldt;
    LocalDate last = null;
    for (Dag day : all) {
      open = open.en(day.als);
      if (day.dag != null && (last == null || day.dag.isAfter(last))) {
        last = day.dag;
      }
    }
    if (open.isOpen() || last == null) {
      bevindingen.onbekend(naam, open.oorzaken().toArray(new String[0]));
    } else {
      bevindingen.datum(naam, last, open.paden().toArray(new String[0]));
    }
  }
}
