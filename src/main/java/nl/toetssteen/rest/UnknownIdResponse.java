package nl.toetssteen.rest;

import io.javalin.http.HttpResponseException;
import java.util.Map;

/** Nothing has the id in the address; the advice is shown, and does not repeat that id. */
final class UnknownIdResponse extends HttpResponseException {

  private static final long serialVersionUID = 1L;
  private static final int NOT_FOUND = 404;

  private final String advice;

  UnknownIdResponse(String advice) {
    super(NOT_FOUND, advice, Map.of());
    this.advice = advice;
  }

  String advice() {
    return advice;
  }
}
