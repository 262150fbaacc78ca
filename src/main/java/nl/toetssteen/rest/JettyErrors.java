package nl.toetssteen.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.ErrorHandler;

/** The same problems for what goes wrong before a request reaches a route. */
final class JettyErrors extends ErrorHandler {

  private final String version;

  JettyErrors(String version) {
    this.version = version;
  }

  @Override
  public void handle(
      String target, Request baseRequest, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    baseRequest.setHandled(true);
    byte[] body = Problem.of(response.getStatus()).json();
    response.setContentType(Problem.MEDIA_TYPE);
    response.setContentLength(body.length);
    response.setHeader(ResponseHeaders.API_VERSION, version);
    ResponseHeaders.SECURITY.forEach(response::setHeader);
    response.getOutputStream().write(body);
  }

  @Override
  public ByteBuffer badMessageError(int status, String reason, HttpFields.Mutable fields) {
    fields.put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
    fields.put(ResponseHeaders.API_VERSION, version);
    ResponseHeaders.SECURITY.forEach(fields::put);
    return ByteBuffer.wrap(Problem.of(status).json());
  }
}
