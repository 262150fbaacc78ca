package nl.toetssteen.rest;

import java.util.Map;

/** The headers of every answer; pages replace what a browser needs otherwise. */
final class ResponseHeaders {

  static final String API_VERSION = "API-Version";

  static final Map<String, String> SECURITY =
      Map.of(
          "Cache-Control", "no-store",
          "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "no-referrer");

  private ResponseHeaders() {}
}
