package nl.toetssteen.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotAcceptableResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Function;
import nl.toetssteen.Toetsing;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.explain.answer.Antwoord;

/** The addresses of version 1. */
final class Api {

  private static final String JSON = "application/json";

  private final Toetssteen toetssteen;
  private final Listings listings;
  private final OpenApi openApi;
  private final Metrics metrics;
  private final Turns turns = new Turns();

  Api(Toetssteen toetssteen, Metrics metrics) {
    this.toetssteen = toetssteen;
    this.listings = new Listings(toetssteen);
    this.openApi = new OpenApi(toetssteen);
    this.metrics = metrics;
  }

  void register(Javalin app) {
    Executor callers = app.jettyServer().threadPool();
    app.events(events -> events.serverStopped(turns::close));
    app.post("/v1/toetsingen", producing(JSON, ctx -> assess(ctx, callers)));
    get(app, "/v1/beslissingen", json(ctx -> listings.decisions()));
    get(app, "/v1/beslissingen/{id}", json(this::decision));
    get(app, "/v1/regelingen", json(ctx -> listings.regulations()));
    get(app, "/v1/voorstellen", json(ctx -> listings.proposals()));
    get(app, "/v1/registers", json(ctx -> listings.registers()));
    get(app, "/v1/registers/{naam}", json(this::register));
    get(app, "/v1/openapi.json", json(this::description));
    get(app, "/health", json(ctx -> Health.up(toetssteen.versie())));
    get(app, "/metrics", producing("text/plain", this::measurements));
  }

  /** HEAD as well: left to itself the server would answer that without looking. */
  private static void get(Javalin app, String path, Handler handler) {
    app.get(path, handler);
    app.head(path, handler);
  }

  private void assess(Context ctx, Executor callers) throws IOException {
    byte[] request = RequestBody.json(ctx);
    ctx.future(
        () ->
            turns
                .take(() -> answer(request), callers)
                .thenAccept(answer -> ctx.contentType(JSON).result(answer)));
  }

  private byte[] answer(byte[] request) {
    Toetsing toetsing = toetssteen.toets(request);
    Antwoord answer = toetsing.antwoord();
    metrics.answered(Objects.requireNonNullElse(answer.beslissing(), ""), answer.status());
    return toetsing.json();
  }

  private JsonNode decision(Context ctx) {
    return listings
        .decision(ctx.pathParam("id"))
        .orElseThrow(
            () ->
                new UnknownIdResponse(
                    "Er is geen beslissing met deze naam. Kies er een uit /v1/beslissingen."));
  }

  private JsonNode register(Context ctx) {
    String day = ctx.queryParam("op");
    return listings
        .register(ctx.pathParam("naam"), day == null ? null : DayParameter.read("op", day))
        .orElseThrow(
            () ->
                new UnknownIdResponse(
                    "Er is geen register met deze naam. Kies er een uit /v1/registers."));
  }

  private JsonNode description(Context ctx) {
    ctx.header("Access-Control-Allow-Origin", "*");
    return openApi.document();
  }

  private void measurements(Context ctx) {
    ctx.contentType(Metrics.MEDIA_TYPE).result(metrics.text());
  }

  private static Handler json(Function<Context, JsonNode> content) {
    return producing(JSON, ctx -> send(ctx, content.apply(ctx)));
  }

  private static void send(Context ctx, JsonNode content) {
    ctx.contentType(JSON).result(Json.bytes(content));
  }

  private static Handler producing(String mediaType, Handler handler) {
    return ctx -> {
      if (!MediaTypes.accepted(ctx.header("Accept"), mediaType)) {
        throw new NotAcceptableResponse();
      }
      handler.handle(ctx);
    };
  }
}
