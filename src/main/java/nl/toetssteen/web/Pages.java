package nl.toetssteen.web;

import io.javalin.Javalin;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UnsupportedMediaTypeResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.facts.reading.StrictJson;
import nl.toetssteen.web.form.Action;
import nl.toetssteen.web.form.CaseState;
import nl.toetssteen.web.form.FormData;
import org.jspecify.annotations.Nullable;

/** The addresses of the pages: one, and the files it needs. */
public final class Pages implements Consumer<Javalin> {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String HTML = "text/html";
  private static final String IS_PAGE = "toetssteen.pagina";
  private static final String API = "/v1/";
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:;"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  private static final List<Integer> ERRORS = List.of(400, 404, 405, 413, 415, 500);
  private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

  private final Templates templates = new Templates();
  private final CaseFlow flow;
  private final RegisterPage registers;
  private final String version;

  public Pages(Toetssteen toetssteen) {
    this(toetssteen, Clock.system(NETHERLANDS));
  }

  Pages(Toetssteen toetssteen, Clock clock) {
    this.flow = new CaseFlow(toetssteen, clock);
    this.registers = new RegisterPage(toetssteen, clock);
    this.version = toetssteen.versie();
  }

  @Override
  public void accept(Javalin app) {
    app.get("/", ctx -> show(ctx, flow.begin()));
    app.head("/", ctx -> show(ctx, flow.begin()));
    app.post("/", this::next);
    app.get("/registers/{naam}", this::register);
    app.head("/registers/{naam}", this::register);
    StaticFiles.register(app);
    ERRORS.forEach(status -> app.error(status, HTML, this::failed));
  }

  private void next(Context ctx) throws IOException {
    FormData form = FormData.parse(body(ctx));
    if (Action.of(form).kind() == Action.Kind.BEWAAR) {
      ctx.contentType("application/json")
          .header("Content-Disposition", "attachment; filename=\"zaak.json\"")
          .result(CaseState.read(form).json() + "\n");
      return;
    }
    show(ctx, flow.next(form));
  }

  private void register(Context ctx) {
    PageView page = registers.show(ctx.pathParam("naam"), ctx.queryParam("op"));
    if (page == null) {
      throw new NotFoundResponse();
    }
    show(ctx, page);
  }

  private void show(Context ctx, PageView page) {
    ctx.attribute(IS_PAGE, true);
    send(ctx.status(page.status()), page.template(), page.model());
  }

  private void failed(Context ctx) {
    boolean isPage = ctx.attribute(IS_PAGE) != null;
    if (!ctx.path().startsWith(API) && !isPage) {
      int status = ctx.statusCode();
      send(ctx, "fout", ErrorText.model(status));
    }
  }

  private void send(Context ctx, String template, Map<String, @Nullable Object> model) {
    Map<String, @Nullable Object> all = new LinkedHashMap<>(model);
    all.put("versie", version);
    ctx.header("Content-Security-Policy", POLICY);
    ctx.html(templates.fill(template, all));
  }

  private static byte[] body(Context ctx) throws IOException {
    String type = ctx.contentType();
    if (type == null || !type.startsWith(FORM)) {
      throw new UnsupportedMediaTypeResponse();
    }
    byte[] body = ctx.req().getInputStream().readNBytes(StrictJson.MAX_BYTES + 1);
    if (body.length > StrictJson.MAX_BYTES) {
      throw new ContentTooLargeResponse();
    }
    return body;
  }
}
