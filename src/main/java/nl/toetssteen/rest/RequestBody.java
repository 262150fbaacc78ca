package nl.toetssteen.rest;

import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.UnsupportedMediaTypeResponse;
import java.io.IOException;
import nl.toetssteen.facts.reading.StrictJson;

/** The body of a request, if it is JSON and not too large. */
final class RequestBody {

  private RequestBody() {}

  static byte[] json(Context ctx) throws IOException {
    if (!MediaTypes.isJson(ctx.contentType()) || ctx.header("Content-Encoding") != null) {
      throw new UnsupportedMediaTypeResponse();
    }
    if (ctx.req().getContentLengthLong() > StrictJson.MAX_BYTES) {
      throw new ContentTooLargeResponse();
    }
    byte[] body = ctx.req().getInputStream().readNBytes(StrictJson.MAX_BYTES + 1);
    if (body.length > StrictJson.MAX_BYTES) {
      throw new ContentTooLargeResponse();
    }
    return body;
  }
}
