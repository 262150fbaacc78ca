package nl.toetssteen.rest;

import io.javalin.http.HttpResponseException;
import java.util.Map;

/** Nothing has the id in the address; the message is shown, and does not repeat that id. */
final class UnknownIdResponse extends HttpResponseException {

  private static final long serialVersionUID = 1L;
  private static final int NOT_FOUND = 404;

  UnknownIdResponse(String message) {
    super(NOT_FOUND, message, Map.of());
  }
}
