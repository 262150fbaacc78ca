package nl.toetssteen.web.page;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a page says when there is no page. */
public final class ErrorText {

  private static final Map<Integer, String> TITLES =
      Map.of(
          404, "Deze pagina bestaat niet",
          405, "Dit kan hier niet",
          413, "Deze zaak is te groot",
          500, "Er ging iets mis");
  private static final Map<Integer, String> TEXTS =
      Map.of(
          404, "Begin opnieuw met een zaak.",
          405, "Begin opnieuw met een zaak.",
          413, "Een zaak kan hoogstens 1 MiB groot zijn.",
          500, "Probeer het opnieuw. Blijft het misgaan? Meld het dan bij de beheerder.");

  private ErrorText() {}

  /** What the template of such a page shows. */
  public static Map<String, @Nullable Object> model(int status) {
    return Map.of(
        "titel", TITLES.getOrDefault(status, "Dit verzoek is niet te lezen"),
        "tekst", TEXTS.getOrDefault(status, "Begin opnieuw met een zaak."));
  }
}
