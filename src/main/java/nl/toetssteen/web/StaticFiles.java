package nl.toetssteen.web;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** The style sheet, the fonts and the icon: these, and no other file. */
final class StaticFiles {

  private static final String FOLDER = "static/";
  private static final Map<String, String> TYPES =
      Map.of(
          "toetssteen.css", "text/css; charset=utf-8",
          "antwoord.css", "text/css; charset=utf-8",
          "beelden.css", "text/css; charset=utf-8",
          "icoon.svg", "image/svg+xml",
          "source-sans-3-latin-400-normal.woff2", "font/woff2",
          "source-sans-3-latin-600-normal.woff2", "font/woff2",
          "source-sans-3-latin-700-normal.woff2", "font/woff2",
          "LICENSE.txt", "text/plain; charset=utf-8");

  private StaticFiles() {}

  static void register(Javalin app) {
    TYPES.forEach(
        (name, type) -> {
          byte[] content = read(name);
          app.get("/static/" + name, ctx -> send(ctx, type, content));
          app.head("/static/" + name, ctx -> send(ctx, type, content));
        });
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
