package nl.toetssteen.rest;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import java.util.UUID;
import nl.toetssteen.facts.InvalidInputException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever goes wrong into a problem, and never shows more than that. */
final class Failures {

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private Failures() {}

  static void register(Javalin app) {
    app.exception(
        InvalidInputException.class, (e, ctx) -> send(ctx, Problem.invalid(e.violations())));
    app.exception(HttpResponseException.class, Failures::refused);
    app.exception(Exception.class, (e, ctx) -> send(ctx, logged(e)));
  }

  /** The problem to show for a fault of our own, which is in the log from now on. */
  static Problem logged(Throwable fault) {
    String reference = UUID.randomUUID().toString();
    LOG.error("Kenmerk {}: {}", reference, Trace.of(fault));
    return Problem.internal(reference);
  }

  static void send(Context ctx, Problem problem) {
    ctx.status(problem.status()).contentType(Problem.MEDIA_TYPE).result(problem.json());
  }

  private static void refused(HttpResponseException e, Context ctx) {
    if (e instanceof MethodNotAllowedResponse) {
      ctx.header("Allow", String.join(", ", e.getDetails().values()));
    }
    Problem problem = Problem.of(e.getStatus());
    send(ctx, e instanceof UnknownIdResponse u ? problem.withDetail(u.advice()) : problem);
  }
}
