package nl.toetssteen.web.page;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sends pages to a browser, with what it is allowed to do. */
public final class Sending {

  private static final String IS_PAGE = "toetssteen.pagina";
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self';"
          + " font-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private final Templates templates = new Templates();
  private final String version;

  public Sending(String version) {
    this.version = version;
  }

  /** Sends a page. */
  public void show(Context ctx, PageView page) {
    ctx.attribute(IS_PAGE, true);
    send(ctx.status(page.status()), page.template(), page.model());
  }

  /** Sends a page about a failure, unless the answer is a page already. */
  public void failed(Context ctx) {
    if (ctx.attribute(IS_PAGE) == null) {
      send(ctx, "fout", ErrorText.model(ctx.statusCode()));
    }
  }

  private void send(Context ctx, String template, Map<String, @Nullable Object> model) {
    Language language = Language.of(ctx.path());
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    all.put("staat", null);
    all.putAll(model);
    all.put("versie", version);
    all.put("taal", language.code());
    all.put("ander", other(ctx, language));
    ctx.header("Content-Security-Policy", POLICY);
    ctx.html(templates.fill(language, template, all));
  }

  /** The same page in the other language; what was posted is not in an address. */
  private static String other(Context ctx, Language language) {
    String query = ctx.queryString();
    return language.other(ctx.path()) + (query == null ? "" : "?" + query);
  }
}
