package nl.toetssteen.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.explain.letter.Case;
import nl.toetssteen.explain.letter.FormalLetter;
import nl.toetssteen.explain.letter.PlainLetter;
import nl.toetssteen.web.form.CaseState;
import nl.toetssteen.web.page.PageView;
import nl.toetssteen.web.view.AnswerView;
import nl.toetssteen.web.view.CaseView;
import nl.toetssteen.web.view.FactText;
import org.jspecify.annotations.Nullable;

/** The reasons as text in two registers, to copy and to print. */
final class ReasonsPage {

  private final Toetssteen toetssteen;
  private final Assessor assessor;
  private final Declared declared;

  ReasonsPage(Toetssteen toetssteen, Assessor assessor) {
    this.toetssteen = toetssteen;
    this.assessor = assessor;
    this.declared = new Declared(toetssteen);
  }

  PageView show(CaseState state) {
    FactText text =
        new FactText(
            toetssteen.feiten(state.decision()), state, declared.judgements(state.decision()));
    Assessor.Assessed assessed = assessor.full(state);
    String title = declared.decision(state.decision()).title();
    Case told =
        new Case(
            title,
            CaseView.proposals(state),
            judged(state, text),
            assessed.answer(),
            assessed.tree(),
            text::label,
            text::value,
            text::message,
            part -> about(part, text));
    Map<String, @Nullable Object> model = new LinkedHashMap<>();
    model.put("staat", state);
    model.put("zaak", title);
    model.put("brief", FormalLetter.of(told));
    model.put("gewoon", PlainLetter.of(told));
    return PageView.of("zaak/redenen", "Redenen als tekst – " + title, List.of(), model);
  }

  /** What a part is about, with what the person or thing is to the case. */
  private static String about(Antwoord part, FactText text) {
    String kind = part.onderwerp() == null ? "" : text.kind(part.onderwerp());
    return AnswerView.title(part, text) + (kind.isEmpty() ? "" : ": " + kind);
  }

  private static List<String> judged(CaseState state, FactText text) {
    List<String> judged = new ArrayList<>();
    for (Map.Entry<String, JsonNode> answer : state.judgements().properties()) {
      String id = answer.getKey();
      String subject = text.subject(id);
      String by = answer.getValue().path("door").asText();
      String day = answer.getValue().path("op").asText();
      judged.add(
          (subject.isEmpty() ? "" : subject + ": ")
              + text.label(id.replaceFirst("@.*", ""))
              + " "
              + text.option(id, answer.getValue().path("antwoord").asText())
              + (by.isEmpty()
                  ? ""
                  : " (" + by + (day.isEmpty() ? "" : ", " + FactText.text(day)) + ")"));
    }
    return judged;
  }
}
