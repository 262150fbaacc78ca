package nl.toetssteen.rest;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import nl.toetssteen.Toetssteen;
import org.eclipse.jetty.io.ArrayByteBufferPool;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.server.handler.StatisticsHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server of the API and the pages. It stores nothing and logs no facts. */
public final class Server implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Server.class);
  private static final long STOP_MILLIS = 10_000;

  /** Most answers fit in it, and then go out in one piece, with their length. */
  private static final int ANSWER_BYTES = 1 << 18;

  /** The sizes in which buffers are kept; any size would keep many that fit nothing else. */
  private static final int BUFFER_STEP = 1 << 12;

  /** Of one size; as many as there are answers on their way out, with room. */
  private static final int BUFFERS = 64;

  /** What buffers that wait for an answer may hold together, on the heap and outside it. */
  private static final long BUFFERED_BYTES = 1L << 25;

  /**
   * What is copied at a time into the piece that goes out; left out, a whole piece is made anew.
   */
  private static final int COPY_BYTES = 1 << 13;

  private final Javalin app;

  private Server(Javalin app) {
    this.app = app;
  }

  /**
   * Starts a server.
   *
   * @param port 0 for any that is free
   * @param pages adds addresses beside those of the API
   * @throws UncheckedIOException if the address is taken or is not of this machine
   */
  public static Server start(
      Toetssteen toetssteen, String host, int port, Consumer<Javalin> pages) {
    Metrics metrics = new Metrics();
    String version = toetssteen.versie();
    Javalin app =
        Javalin.create(
            config -> {
              configure(config, version);
              metrics.install(config);
            });
    app.before(ctx -> headers(ctx, version));
    app.after(Leftover::drain);
    new Api(toetssteen, metrics).register(app);
    Failures.register(app);
    pages.accept(app);
    try {
      return new Server(app.start(host, port));
    } catch (Exception e) { // after a failed bind, stopping fails too and hides it
      throw new UncheckedIOException(new IOException("Cannot listen on " + host + ":" + port, e));
    }
  }

  /** The port it listens on. */
  public int port() {
    return app.port();
  }

  /** Refuses new requests, finishes those under way, and stops. */
  @Override
  public void close() {
    app.stop();
  }

  private static void configure(JavalinConfig config, String version) {
    config.showJavalinBanner = false;
    config.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.http.responseBufferSize = COPY_BYTES;
    config.router.ignoreTrailingSlashes = false;
    config.requestLogger.http((ctx, millis) -> log(ctx, Math.round(millis)));
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setSendServerVersion(false);
          http.setOutputBufferSize(ANSWER_BYTES);
        });
    config.jetty.modifyServer(
        server -> {
          server.addBean(buffers());
          server.setErrorHandler(new JettyErrors(version));
          server.setStopTimeout(STOP_MILLIS);
          // Stopping waits for the requests that it counts
          server.insertHandler(new StatisticsHandler());
        });
  }

  /** Left to itself Jetty makes a buffer of this size per answer, outside the heap. */
  private static ByteBufferPool buffers() {
    return new ArrayByteBufferPool(
        0, BUFFER_STEP, ANSWER_BYTES, BUFFERS, BUFFERED_BYTES, BUFFERED_BYTES);
  }

  private static void headers(Context ctx, String version) {
    ctx.header(ResponseHeaders.API_VERSION, version);
    ResponseHeaders.SECURITY.forEach(ctx::header);
  }

  /** The route and not the address: that may hold anything a caller puts there. */
  private static void log(Context ctx, long millis) {
    LOG.info("{} {} {} {} ms", ctx.method(), ctx.endpointHandlerPath(), ctx.statusCode(), millis);
  }
}
