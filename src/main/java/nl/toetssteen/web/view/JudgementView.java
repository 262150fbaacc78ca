package nl.toetssteen.web.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.explain.answer.Oordeel;
import nl.toetssteen.law.content.Judgement;
import nl.toetssteen.web.form.FieldReader;
import nl.toetssteen.web.form.FormReader;
import org.jspecify.annotations.Nullable;

/**
 * A judgement for an official to make.
 *
 * @param context the item it is about; empty if it is about all
 */
public record JudgementView(
    String id,
    String target,
    String context,
    String question,
    List<OptionView> options,
    String who,
    String source,
    @Nullable String url,
    @Nullable String policy,
    List<CaseLaw> caseLaw,
    boolean decisive,
    @Nullable String error) {

  private static final String DUTCH_CASE = "ECLI:NL:";
  private static final String CASE_LINK = "https://deeplink.rechtspraak.nl/uitspraak?id=";

  /** A case, with a link if it is a Dutch one. */
  public record CaseLaw(String text, @Nullable String url) {

    static List<CaseLaw> of(@Nullable String text) {
      return text == null
          ? List.of()
          : Arrays.stream(text.split(";", -1)).map(String::strip).map(CaseLaw::one).toList();
    }

    private static CaseLaw one(String text) {
      boolean linked = text.startsWith(DUTCH_CASE) && text.indexOf(' ') < 0;
      return new CaseLaw(text, linked ? CASE_LINK + text : null);
    }
  }

  /** The element that takes the focus when something is wrong with it. */
  public String anchor() {
    return options.get(0).id();
  }

  static JudgementView of(String id, String context, Oordeel open, @Nullable String error) {
    String target = FormReader.JUDGEMENT + id;
    return new JudgementView(
        Ids.field(target),
        target,
        context,
        open.vraag(),
        options(target, open.optieteksten(), null),
        Words.ofCode(open.wie()),
        open.bron().tekst(),
        open.bron().url(),
        open.beleid(),
        CaseLaw.of(open.rechtspraak()),
        open.beslissend(),
        error);
  }

  static JudgementView of(String id, String context, Judgement declared, @Nullable String answer) {
    String target = FormReader.JUDGEMENT + id;
    return new JudgementView(
        Ids.field(target),
        target,
        context,
        declared.question(),
        options(target, declared.options(), answer),
        Words.ofCode(declared.answerer().name()),
        declared.source(),
        null,
        declared.policy(),
        CaseLaw.of(declared.caseLaw()),
        declared.decisive(),
        null);
  }

  private static List<OptionView> options(
      String target, Map<String, String> labels, @Nullable String answer) {
    Map<String, String> all = new LinkedHashMap<>(labels);
    all.put(FieldReader.UNKNOWN, "Nog geen oordeel");
    String id = Ids.field(target);
    List<OptionView> options = new ArrayList<>();
    all.forEach(
        (code, label) ->
            options.add(
                new OptionView(id + "-" + options.size(), code, label, code.equals(answer))));
    return options;
  }
}
