package nl.toetssteen.web.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.explain.answer.Oordeel;
import nl.toetssteen.facts.catalogue.FactCatalogue;
import nl.toetssteen.facts.catalogue.FactDeclaration;
import nl.toetssteen.facts.catalogue.ListDeclaration;
import nl.toetssteen.law.content.Judgement;
import nl.toetssteen.web.form.CaseState;
import nl.toetssteen.web.form.FactPath;
import nl.toetssteen.web.form.FormData;
import nl.toetssteen.web.form.FormReader;
import org.jspecify.annotations.Nullable;

/** Makes the questions of one step, whatever they are about. */
public final class StepBuilder {

  private static final Pattern ITEM = Pattern.compile("(\\w+)\\[(\\d{1,3})]");

  private final FactCatalogue catalogue;
  private final CaseState state;
  private final Map<String, Judgement> declared;
  private final Map<String, Oordeel> open;
  private final @Nullable FormData submitted;
  private final Map<String, String> faults;

  private final List<FieldView> fields = new ArrayList<>();
  private final List<JudgementView> judgements = new ArrayList<>();
  private Why why = Why.nothing();
  private @Nullable ListView list;
  private @Nullable String title;

  /**
   * A builder for one step.
   *
   * @param declared judgements by id
   * @param open judgements that are not answered, by what to call them in a request
   * @param submitted what could not be taken and is shown again; null otherwise
   * @param faults message by path
   */
  public StepBuilder(
      FactCatalogue catalogue,
      CaseState state,
      Map<String, Judgement> declared,
      Map<String, Oordeel> open,
      @Nullable FormData submitted,
      Map<String, String> faults) {
    this.catalogue = catalogue;
    this.state = state;
    this.declared = declared;
    this.open = open;
    this.submitted = submitted;
    this.faults = faults;
  }

  /** Tells with each question which conditions of this answer wait for it. */
  public StepBuilder because(Antwoord answer) {
    why = Why.of(answer);
    return this;
  }

  /**
   * The step about these targets.
   *
   * @param more questions that are left after it
   * @param single whether it was asked for by itself
   */
  public StepView build(List<String> targets, int more, boolean single) {
    targets.forEach(this::add);
    String own = title;
    if (own == null) {
      own = judgements.isEmpty() ? questions(fields.size()) : judgements(judgements.size());
    }
    return new StepView(
        own, String.join(" ", targets), fields, list, judgements, Math.max(more, 0), single);
  }

  private void add(String target) {
    if (target.startsWith(FormReader.JUDGEMENT)) {
      judgement(target.substring(FormReader.JUDGEMENT.length())).ifPresent(judgements::add);
      return;
    }
    ListDeclaration whole = catalogue.list(target);
    Matcher item = ITEM.matcher(target);
    if (whole != null) {
      list = list(whole);
      title = Words.capital(Words.ofName(whole.name()));
    } else if (item.matches()) {
      ListDeclaration of = catalogue.list(item.group(1));
      if (of != null) {
        int index = Integer.parseInt(item.group(2));
        fields.addAll(fields(of, index));
        title = FactText.item(of, index);
      }
    } else {
      FactPath.of(catalogue, target).ifPresent(fact -> fields.add(field(fact, true)));
    }
  }

  private ListView list(ListDeclaration declaration) {
    JsonNode given = state.items(declaration.name());
    List<ListView.Item> items = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      items.add(
          new ListView.Item(
              declaration.name() + "[" + i + "]",
              FactText.item(declaration, i),
              FactText.item(declaration, given.get(i))));
    }
    return new ListView(
        declaration.name(),
        declaration.question(),
        declaration.help(),
        Words.ofName(declaration.itemName()),
        items,
        fields(declaration, given.size()),
        Words.ofCode(declaration.who().name()),
        declaration.source(),
        why.of(declaration.name()));
  }

  private List<FieldView> fields(ListDeclaration declaration, int index) {
    List<FieldView> all = new ArrayList<>();
    for (FactDeclaration field : declaration.fields()) {
      String path = declaration.name() + "[" + index + "]." + field.name();
      all.add(field(new FactPath(path, field, declaration, index), false));
    }
    return all;
  }

  private FieldView field(FactPath fact, boolean alone) {
    JsonNode known = fact.in(state.facts());
    return FieldView.of(fact, known, submitted, faults.get(fact.path()), alone)
        .because(why.of(fact.path()), why.more(fact.path()));
  }

  private Optional<JudgementView> judgement(String id) {
    Judgement judgement = declared.get(id.replaceFirst("@.*", ""));
    JsonNode given = state.judgements().path(id).path("antwoord");
    String context = new FactText(catalogue, state, declared).subject(id);
    Oordeel asked = open.get(id);
    if (asked != null && given.isMissingNode()) {
      return Optional.of(
          JudgementView.of(id, context, asked, faults.get(FormReader.JUDGEMENT + id)));
    }
    return Optional.ofNullable(judgement)
        .map(j -> JudgementView.of(id, context, j, given.isMissingNode() ? null : given.asText()));
  }

  private static String questions(int count) {
    return count == 1 ? "Vraag" : "Vragen";
  }

  private static String judgements(int count) {
    return count == 1 ? "Een oordeel van u" : "Oordelen van u";
  }
}
