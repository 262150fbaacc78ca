package nl.toetssteen.rest;

import io.javalin.http.Context;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/**
 * What is left of a body that nobody read. A refusal sent while the caller still writes would reach
 * it as a broken connection.
 */
final class Leftover {

  private static final long MOST = 16L << 20;
  private static final int BUFFER = 1 << 16;

  private Leftover() {}

  static void drain(Context ctx) throws IOException {
    boolean waits = ctx.header("Expect") != null;
    boolean huge = ctx.req().getContentLengthLong() > MOST;
    if (waits || huge || !readToEnd(ctx.req().getInputStream())) {
      ctx.header("Connection", "close");
    }
  }

  private static boolean readToEnd(ServletInputStream body) throws IOException {
    if (body.isFinished()) {
      return true;
    }
    byte[] buffer = new byte[BUFFER];
    long read = 0;
    for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
      read += n;
      if (read > MOST) {
        return false;
      }
    }
    return true;
  }
}
