package nl.toetssteen.recht;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;

/**
 * The tables of moratorium as somebody would write them in Java who needs no unknowns, no trace and
 * no law in time: the limit of what can be won. A map in, a code out, for known input only.
 */
public final class MoratoriumByHand {
  private static final String YES = "VOLDAAN";
  private static final String NO = "NIET_VOLDAAN";
  private static final LocalDate NEW_LAW = LocalDate.of(2026, 6, 12);

  private MoratoriumByHand() {}

  /** The first output of a table. */
  public static String answer(String table, Map<String, Object> in) {
    return switch (table) {
      case "moratorium/toetsingskader" ->
          date(in, "aanvraagmoment").isBefore(NEW_LAW) ? "vw2000-2015-01-01" : "vw2000-2026-06-12";
      case "moratorium/besluit/binnen-21-maanden-2026-06-12" ->
          yes(absent(in, "aanvraag ingediendOp") || !isOld(in));
      case "moratorium/besluit/termijn-niet-om-2015-01-01" ->
          yes(absent(in, "aanvraag ingediendOp") || !isOver(in));
      case "moratorium/besluit/gedekt-2015-01-01" -> yes(is(in, "besluitmoratoriumOud"));
      case "moratorium/besluit/gedekt-2026-06-12" -> yes(is(in, "besluitmoratoriumNieuw"));
      case "moratorium/besluit/gewone-procedure-2026-06-12" ->
          yes(isPending(in) && "GEWOON".equals(in.get("aanvraag spoor")));
      case "moratorium/besluit/in-behandeling-2015-01-01",
          "moratorium/gevolg/opvang-loopt-door-2015-01-01",
          "moratorium/gevolg/werk-loopt-door-2015-01-01" ->
          yes(isPending(in));
      case "moratorium/besluit/uitstel-in-de-zaak-2026-06-12" ->
          yes(
              !absent(in, "uitstel totEnMet")
                  && !date(in, "uitstel totEnMet waarde").isBefore(date(in, "peildatum")));
      case "moratorium/gevolg/dublin-gaat-door-2015-01-01",
          "moratorium/gevolg/nareis-gaat-door-2015-01-01" ->
          YES;
      case "moratorium/vertrek/afgewezen-2015-01-01" -> yes(isRefused(in));
      case "moratorium/vertrek/gedekt-2015-01-01" -> yes(is(in, "vertrekmoratoriumGeldt"));
      case "moratorium/vertrek/opvang-2015-01-01",
          "moratorium/vertrek/rechtmatig-verblijf-2015-01-01" ->
          yes(isRefused(in) && is(in, "vertrekmoratoriumGeldt"));
      case "moratorium/uitzondering/ouder-dan-21-maanden-2015-01-01" ->
          yes(
              is(in, "kentOuder21")
                  && !absent(in, "aanvraag ingediendOp")
                  && isOld(in)
                  && is(in, "genoegInformatie"));
      default -> exception(table, in);
    };
  }

  private static String exception(String table, Map<String, Object> in) {
    List<String> asked =
        switch (table.substring(table.lastIndexOf('/') + 1)) {
          case "ander-land-2015-01-01" -> List.of("kentAnderLand", "uitzondering anderLand");
          case "andere-uitzondering-2015-01-01" -> List.of("kentAndere", "andereUitzondering");
          case "bescherming-elders-2015-01-01" ->
              List.of("kentBeschermingElders", "uitzondering beschermingElders");
          case "buiten-behandeling-2015-01-01" ->
              List.of("kentBuitenBehandeling", "uitzondering buitenBehandeling");
          case "nationaliteit-onjuist-2015-01-01" ->
              List.of("kentNationaliteitOnjuist", "uitzondering nationaliteitOnjuist");
          case "openbare-orde-2015-01-01" ->
              List.of(
                  "kentOpenbareOrde", "uitzondering aanwijzingOpenbareOrde", "gevaarOpenbareOrde");
          case "positieve-beslissing-2015-01-01" -> List.of("kentPositief", "positieveBeslissing");
          case "uitsluiting-2015-01-01" ->
              List.of(
                  "kentUitsluiting",
                  "uitzondering aanwijzingUitsluiting",
                  "uitsluitingTegengeworpen");
          default ->
              throw new IllegalArgumentException(
                  "Nothing is written by hand for table " + table + ".\nAdd it, or leave it out.");
        };
    for (String name : asked) {
      if (!is(in, name)) {
        return NO;
      }
    }
    return YES;
  }

  private static boolean isOld(Map<String, Object> in) {
    return isBefore(in, "grensUitstel");
  }

  private static boolean isOver(Map<String, Object> in) {
    return isBefore(in, "kortsteTermijn")
        && !absent(in, "termijn laatsteDag")
        && date(in, "termijn laatsteDag waarde").isBefore(date(in, "peildatum"));
  }

  private static boolean isBefore(Map<String, Object> in, String term) {
    LocalDate limit = date(in, "aanvraag ingediendOp waarde").plus((Period) in.get(term));
    return limit.isBefore(date(in, "peildatum"));
  }

  private static boolean isPending(Map<String, Object> in) {
    return "IN_BEHANDELING".equals(in.get("aanvraag stand"));
  }

  private static boolean isRefused(Map<String, Object> in) {
    return "AFGEWEZEN".equals(in.get("aanvraag stand"));
  }

  private static boolean absent(Map<String, Object> in, String name) {
    return "NEE".equals(in.get(name + " aanwezig"));
  }

  private static boolean is(Map<String, Object> in, String name) {
    return "JA".equals(in.get(name));
  }

  private static LocalDate date(Map<String, Object> in, String name) {
    return (LocalDate) in.get(name);
  }

  private static String yes(boolean holds) {
    return holds ? YES : NO;
  }
}
