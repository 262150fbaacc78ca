package nl.toetssteen.prestaties;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One connection that is kept open, with requests that are ready to send. By hand: a client that
 * does more would take the processor from the server beside it.
 */
final class Connection implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 60_000;
  private static final int HEXADECIMAL = 16;

  private final Socket socket;
  private final InputStream in;
  private final byte[] sink = new byte[1 << 16];

  Connection(URI server) throws IOException {
    this.socket = new Socket(server.getHost(), server.getPort());
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(PATIENCE_MILLIS);
    this.in = new BufferedInputStream(socket.getInputStream(), sink.length);
  }

  /** Sends a request and reads its whole answer; gives the status. */
  int ask(byte[] request) throws IOException {
    socket.getOutputStream().write(request);
    String[] status = line().split(" ", 3);
    long length = -1;
    boolean chunked = false;
    for (String header = line(); !header.isEmpty(); header = line()) {
      String lower = header.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Long.parseLong(header.substring(header.indexOf(':') + 1).strip());
      }
      chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
    }
    if (chunked) {
      for (long chunk = chunk(); chunk > 0; chunk = chunk()) {
        skip(chunk);
        line();
      }
      line();
    } else {
      skip(length);
    }
    return Integer.parseInt(status[1]);
  }

  private long chunk() throws IOException {
    return Long.parseLong(line(), HEXADECIMAL);
  }

  private void skip(long bytes) throws IOException {
    for (long left = bytes; left > 0; ) {
      int read = in.read(sink, 0, (int) Math.min(left, sink.length));
      if (read < 0) {
        throw new EOFException("The server ended the connection");
      }
      left -= read;
    }
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("The server ended the connection");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  /** The bytes of a request with this body. */
  static byte[] request(URI address, byte[] json) {
    String head =
        "POST "
            + address.getPath()
            + " HTTP/1.1\r\nHost: "
            + address.getAuthority()
            + "\r\nContent-Type: application/json\r\nContent-Length: "
            + json.length
            + "\r\n\r\n";
    byte[] bytes = head.getBytes(StandardCharsets.US_ASCII);
    byte[] request = new byte[bytes.length + json.length];
    System.arraycopy(bytes, 0, request, 0, bytes.length);
    System.arraycopy(json, 0, request, bytes.length, json.length);
    return request;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
