package nl.toetssteen.rest;

import java.util.List;

/** What each status means here and what to do about it, in Dutch. */
enum ProblemText {
  BAD_REQUEST(400, "Ongeldige aanvraag", "De server kan deze aanvraag niet lezen."),
  NOT_FOUND(
      404,
      "Niet gevonden",
      "Op dit adres staat niets. De adressen staan in /v1/openapi.json; ze eindigen niet op een"
          + " schuine streep."),
  METHOD_NOT_ALLOWED(
      405,
      "Methode niet toegestaan",
      "Dit adres kent deze methode niet. De kop Allow noemt welke wel."),
  NOT_ACCEPTABLE(
      406,
      "Vorm niet beschikbaar",
      "Het antwoord is er niet in de gevraagde vorm. Pas de kop Accept aan."),
  REQUEST_TIMEOUT(408, "Te lang gewacht", "De aanvraag kwam niet op tijd binnen. Stuur opnieuw."),
  TOO_LARGE(413, "Te veel gegevens", "De invoer is groter dan 1 MiB. Stuur minder gegevens."),
  URI_TOO_LONG(414, "Adres te lang", "Het adres is te lang. Gegevens horen in de invoer."),
  UNSUPPORTED(
      415,
      "Vorm niet ondersteund",
      "Stuur de invoer als application/json in UTF-8, zonder compressie."),
  HEADERS_TOO_LARGE(431, "Koppen te groot", "De koppen van de aanvraag zijn te groot."),
  INTERNAL(500, "Interne fout", "Er ging iets mis in Toetssteen. Probeer het later opnieuw."),
  UNAVAILABLE(503, "Niet beschikbaar", "De server stopt of is te druk. Probeer het later opnieuw."),
  HTTP_VERSION(505, "HTTP-versie niet ondersteund", "Gebruik HTTP/1.1.");

  private static final int FIRST_SERVER_ERROR = 500;

  private final int status;
  private final String title;
  private final String detail;

  ProblemText(int status, String title, String detail) {
    this.status = status;
    this.title = title;
    this.detail = detail;
  }

  static Problem of(int status) {
    for (ProblemText text : values()) {
      if (text.status == status) {
        return text.problem(status);
      }
    }
    return (status < FIRST_SERVER_ERROR ? BAD_REQUEST : INTERNAL).problem(status);
  }

  private Problem problem(int actual) {
    return new Problem(actual, title, detail, null, List.of());
  }
}
