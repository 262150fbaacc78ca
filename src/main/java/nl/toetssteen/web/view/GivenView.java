package nl.toetssteen.web.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.toetssteen.facts.catalogue.FactCatalogue;
import nl.toetssteen.facts.catalogue.FactDeclaration;
import nl.toetssteen.facts.catalogue.ListDeclaration;
import nl.toetssteen.law.content.Judgement;
import nl.toetssteen.web.form.CaseState;
import nl.toetssteen.web.form.FormReader;

/**
 * An answer that was given.
 *
 * @param target what to ask to change it
 */
public record GivenView(String id, String target, String question, List<String> values) {

  /** All that were given, in the order of the declarations. */
  public static List<GivenView> of(
      FactCatalogue catalogue, CaseState state, Map<String, Judgement> judgements) {
    FactText text = new FactText(catalogue, state, judgements);
    List<GivenView> given = new ArrayList<>();
    for (FactDeclaration fact : catalogue.facts()) {
      add(given, fact.path(), fact.question(), List.of(text.value(fact.path())));
    }
    for (ListDeclaration list : catalogue.lists()) {
      add(given, list.name(), list.question(), values(text, state, list));
    }
    for (Map.Entry<String, JsonNode> answer : state.judgements().properties()) {
      String id = answer.getKey();
      add(
          given,
          FormReader.JUDGEMENT + id,
          question(text, id),
          List.of(text.option(id, answer.getValue().path("antwoord").asText())));
    }
    return given;
  }

  private static String question(FactText text, String id) {
    String subject = text.subject(id);
    String question = text.label(id.replaceFirst("@.*", ""));
    return subject.isEmpty() ? question : subject + ": " + question;
  }

  private static List<String> values(FactText text, CaseState state, ListDeclaration list) {
    List<String> values = new ArrayList<>();
    values.add(text.value(list.name()));
    for (int i = 0; i < state.items(list.name()).size(); i++) {
      values.add(FactText.item(list, i) + ": " + text.value(list.name() + "[" + i + "]"));
    }
    return values;
  }

  private static void add(
      List<GivenView> given, String target, String question, List<String> values) {
    if (values.stream().anyMatch(value -> !value.isEmpty())) {
      given.add(new GivenView(Ids.given(target), target, question, values));
    }
  }
}
