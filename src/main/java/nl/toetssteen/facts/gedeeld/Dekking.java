package nl.toetssteen.facts.gedeeld;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.facts.Bevindingen;
import nl.toetssteen.facts.Tijdvakken;
import org.jspecify.annotations.Nullable;

/** Writes down whether a day is among those that count. */
public final class Dekking {
  private Dekking() {}

  /** Finds JA or NEE; open for the reasons for which the days are. */
  public static void vind(
      Bevindingen bevindingen, String naam, Tijdvakken dagen, @Nullable LocalDate dag) {
    String bevat = dagen.bevat(dag);
    if (bevat == null) {
      bevindingen.onbekend(naam, dagen.oorzaken().toArray(new String[0]));
    } else {
      bevindingen.waarde(naam, bevat, Moratorium.PAD);
    }
  }

  /**
   * Finds what the periods are called that hold on the day, or that there are none.
   *
   * @param namen periods with their names as paths
   */
  public static void noem(
      Bevindingen bevindingen,
      String naam,
      Tijdvakken dagen,
      @Nullable LocalDate dag,
      Tijdvakken namen) {
    String bevat = dagen.bevat(dag);
    if (bevat == null) {
      bevindingen.onbekend(naam, dagen.oorzaken().toArray(new String[0]));
    } else if (bevat.equals("NEE")) {
      bevindingen.afwezig(naam, Moratorium.PAD);
    } else {
      bevindingen.waarde(naam, String.join("; ", namen.paden()), Moratorium.PAD);
    }
  }

  /**
   * Finds the clock that runs from the first to the last day of the block around the day; none
   * where that block goes on, because nothing counts down then.
   */
  public static void klok(
      Bevindingen bevindingen, String naam, Tijdvakken dagen, @Nullable LocalDate dag) {
    String bevat = dagen.bevat(dag);
    if ("JA".equals(bevat) && "NEE".equals(dagen.totEnMet(dag).aanwezig())) {
      bevindingen.klokAfwezig(naam, Moratorium.PAD);
    } else if ("JA".equals(bevat)) {
      bevindingen.klok(
          naam, dagen.sinds(dag).dag(), dagen.totEnMet(dag).dag(), List.of(), Moratorium.PAD);
    } else if ("NEE".equals(bevat)) {
      bevindingen.klokAfwezig(naam, Moratorium.PAD);
    } else {
      bevindingen.onbekend(naam, oorzaken(dagen));
    }
  }

  /** Finds the last day of the block around the day. */
  public static void einde(
      Bevindingen bevindingen, String naam, Tijdvakken dagen, @Nullable LocalDate dag) {
    String bevat = dagen.bevat(dag);
    if ("JA".equals(bevat)) {
      bevindingen.grens(naam, dagen.totEnMet(dag), dagen);
    } else if ("NEE".equals(bevat)) {
      bevindingen.afwezig(naam, Moratorium.PAD);
    } else {
      bevindingen.onbekend(naam, oorzaken(dagen));
    }
  }

  /** Finds the first day of the block around the day. */
  public static void begin(
      Bevindingen bevindingen, String naam, Tijdvakken dagen, @Nullable LocalDate dag) {
    String bevat = dagen.bevat(dag);
    if ("JA".equals(bevat)) {
      bevindingen.grens(naam, dagen.sinds(dag), dagen);
    } else if ("NEE".equals(bevat)) {
      bevindingen.afwezig(naam, Moratorium.PAD);
    } else {
      bevindingen.onbekend(naam, oorzaken(dagen));
    }
  }

  private static String[] oorzaken(Tijdvakken dagen) {
    List<String> all = new ArrayList<>(dagen.oorzaken());
    return all.toArray(new String[0]);
  }
}
