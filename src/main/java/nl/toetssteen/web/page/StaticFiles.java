package nl.toetssteen.web.page;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The style sheets, the script, the fonts and the icon: these, and no other file. */
public final class StaticFiles {

  private static final String FOLDER = "/nl/toetssteen/web/static/";
  private static final List<String> NAMES =
      List.of(
          "toetssteen.css",
          "antwoord.css",
          "beelden.css",
          "recht.css",
          "afdruk.css",
          "toetssteen.js",
          "icoon.svg",
          "source-sans-3-latin-400-normal.woff2",
          "source-sans-3-latin-600-normal.woff2",
          "source-sans-3-latin-700-normal.woff2",
          "LICENSE.txt");

  private StaticFiles() {}

  /** Adds their addresses. */
  public static void register(Javalin app) {
    for (String name : NAMES) {
      byte[] content = read(name);
      String type = type(name);
      app.get("/static/" + name, ctx -> send(ctx, type, content));
      app.head("/static/" + name, ctx -> send(ctx, type, content));
    }
  }

  private static String type(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "css" -> "text/css; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      case "svg" -> "image/svg+xml";
      case "woff2" -> "font/woff2";
      default -> "text/plain; charset=utf-8";
    };
  }

  private static void send(Context ctx, String type, byte[] content) {
    ctx.header("Cache-Control", "public, max-age=3600").contentType(type).result(content);
  }

  private static byte[] read(String name) {
    try (InputStream stream = StaticFiles.class.getResourceAsStream(FOLDER + name)) {
      if (stream == null) {
        throw new IllegalStateException(FOLDER + name + " is missing");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(FOLDER + name + " cannot be read", e);
    }
  }
}
