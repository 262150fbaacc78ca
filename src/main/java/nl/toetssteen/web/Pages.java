package nl.toetssteen.web;

import io.javalin.Javalin;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UnsupportedMediaTypeResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.facts.reading.StrictJson;
import nl.toetssteen.web.Look.Part;
import nl.toetssteen.web.answer.TableShelf;
import nl.toetssteen.web.form.FormData;
import nl.toetssteen.web.law.LawBrowser;
import nl.toetssteen.web.law.TablePage;
import nl.toetssteen.web.page.Language;
import nl.toetssteen.web.page.PageView;
import nl.toetssteen.web.page.Sending;
import nl.toetssteen.web.page.StaticFiles;
import nl.toetssteen.web.proposals.CaseBook;
import nl.toetssteen.web.proposals.ProposalPages;
import org.jspecify.annotations.Nullable;

/** The addresses of the pages, in each language, and the files they need. */
public final class Pages implements Consumer<Javalin> {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String HTML = "text/html";
  private static final String API = "/v1/";
  private static final List<Integer> ERRORS = List.of(400, 404, 405, 413, 415, 500);
  private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

  private final Sending sending;
  private final CaseFlow flow;
  private final Downloads downloads;
  private final RegisterPage registers;
  private final LawBrowser law;
  private final TablePage tables;
  private final ProposalPages proposals;

  /** Pages without cases. */
  public Pages(Toetssteen toetssteen) {
    this(toetssteen, Clock.system(NETHERLANDS), null);
  }

  /** Pages that hold proposals against the cases in this folder, if it is there. */
  public Pages(Toetssteen toetssteen, Path cases) {
    this(toetssteen, Clock.system(NETHERLANDS), cases);
  }

  Pages(Toetssteen toetssteen, Clock clock, @Nullable Path folder) {
    TableShelf shelf = new TableShelf(toetssteen);
    this.flow = new CaseFlow(toetssteen, shelf, clock);
    this.downloads = new Downloads(toetssteen);
    this.registers = new RegisterPage(toetssteen, clock);
    CaseBook cases = new CaseBook(toetssteen, folder);
    cases.prepare();
    this.law = new LawBrowser(toetssteen, shelf, clock);
    this.tables = new TablePage(toetssteen, shelf, law, cases);
    this.proposals = new ProposalPages(toetssteen, shelf, cases);
    this.sending = new Sending(toetssteen.versie());
  }

  @Override
  public void accept(Javalin app) {
    for (Language language : Language.values()) {
      register(app, language.prefix());
    }
    StaticFiles.register(app);
    ERRORS.forEach(status -> app.error(status, HTML, this::failed));
  }

  private void register(Javalin app, String prefix) {
    page(app, prefix + "/", ctx -> flow.begin());
    app.post(prefix + "/", this::next);
    app.post(prefix + "/later", ctx -> part(ctx, Part.LATER));
    app.post(prefix + "/onderbouwing", ctx -> part(ctx, Part.TABELLEN));
    page(
        app,
        prefix + "/registers/{naam}",
        ctx -> registers.show(ctx.pathParam("naam"), ctx.queryParam("op")));
    law(app, prefix + "/recht");
    page(app, prefix + "/voorstellen", ctx -> proposals.overview());
    page(app, prefix + "/voorstellen/{id}", ctx -> proposals.proposal(ctx.pathParam("id")));
    page(
        app,
        prefix + "/voorstellen/{id}/zaak",
        ctx -> proposals.testCase(ctx.pathParam("id"), ctx.queryParam("naam")));
  }

  private void law(Javalin app, String prefix) {
    page(app, prefix, ctx -> law.overview(ctx.queryParam("op"), ctx.queryParam("toon")));
    page(
        app,
        prefix + "/regelingen/{naam}",
        ctx -> law.regulation(ctx.pathParam("naam"), ctx.queryParam("op"), ctx.queryParam("toon")));
    page(
        app,
        prefix + "/beslissingen/{id}",
        ctx -> law.decision(ctx.pathParam("id"), ctx.queryParam("op"), ctx.queryParam("toon")));
    page(app, prefix + "/tabellen/<naam>", ctx -> tables.show(ctx.pathParam("naam")));
    page(
        app,
        prefix + "/regels/{map}/{bestand}",
        ctx -> law.rules(ctx.pathParam("map"), ctx.pathParam("bestand")));
  }

  /** An address that is read; nothing where there is no page. */
  private void page(Javalin app, String path, Function<Context, @Nullable PageView> make) {
    Handler handler =
        ctx -> {
          PageView page = make.apply(ctx);
          if (page == null) {
            throw new NotFoundResponse();
          }
          sending.show(ctx, page);
        };
    app.get(path, handler);
    app.head(path, handler);
  }

  private void next(Context ctx) throws IOException {
    FormData form = FormData.parse(body(ctx));
    if (!downloads.send(ctx, form)) {
      sending.show(ctx, flow.next(form));
    }
  }

  private void part(Context ctx, Part part) throws IOException {
    sending.show(ctx, flow.part(FormData.parse(body(ctx)), part));
  }

  private void failed(Context ctx) {
    if (!ctx.path().startsWith(API)) {
      sending.failed(ctx);
    }
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
