package nl.toetssteen.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.facts.reading.StrictJson;
import nl.toetssteen.web.form.Action;
import nl.toetssteen.web.form.CaseState;
import nl.toetssteen.web.form.FormData;

/** Hands out a case, its answer, or both, as a file for the one who asked. */
final class Downloads {

  private final Toetssteen toetssteen;

  Downloads(Toetssteen toetssteen) {
    this.toetssteen = toetssteen;
  }

  /** Sends what was asked for; false if it was no file. */
  boolean send(Context ctx, FormData form) {
    switch (Action.of(form).kind()) {
      case BEWAAR -> file(ctx, "zaak.json", CaseState.read(form).json() + "\n");
      case ANTWOORD -> file(ctx, "antwoord.json", answer(CaseState.read(form)));
      case DOSSIER -> file(ctx, "dossier.json", both(CaseState.read(form)));
      default -> {
        return false;
      }
    }
    return true;
  }

  /** The same bytes as the API gives. */
  private String answer(CaseState state) {
    return new String(toetssteen.toets(state.bytes()).json(), StandardCharsets.UTF_8);
  }

  private String both(CaseState state) {
    ObjectNode both = state.request().objectNode();
    both.set(KeptCase.REQUEST, state.request());
    both.set(KeptCase.ANSWER, StrictJson.read(answer(state)));
    return both.toPrettyString() + "\n";
  }

  private static void file(Context ctx, String name, String content) {
    ctx.contentType("application/json")
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .result(content);
  }
}
