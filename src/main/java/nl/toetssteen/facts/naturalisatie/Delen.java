package nl.toetssteen.facts.naturalisatie;

import java.util.List;
import nl.toetssteen.facts.Tijdvakken;
import nl.toetssteen.facts.Zaak;

/** Days that were noted apart for each part of the Kingdom, taken together. */
public final class Delen {
  private static final List<String> CODES =
      List.of("EUROPEES_NEDERLAND", "ARUBA", "CURACAO", "SINT_MAARTEN", "BES");

  private Delen() {}

  /** The names under which the days of this kind are noted, one for each part. */
  public static List<String> van(String soort) {
    return CODES.stream().map(code -> soort + " " + code).toList();
  }

  /** The days of this kind, in any part. */
  public static Tijdvakken alle(Zaak zaak, String soort) {
    Tijdvakken days = new Tijdvakken();
    van(soort).forEach(name -> days.neem(zaak.tijdvakken(name)));
    return days;
  }

  /** The days of both kinds in one and the same part, without the days of the third. */
  public static Tijdvakken inHetzelfde(Zaak zaak, String een, String ander, Tijdvakken zonder) {
    Tijdvakken days = new Tijdvakken();
    for (String code : CODES) {
      Tijdvakken here = zaak.tijdvakken(ander + " " + code).zonder(zonder);
      days.neem(zaak.tijdvakken(een + " " + code).en(here));
    }
    return days;
  }
}
