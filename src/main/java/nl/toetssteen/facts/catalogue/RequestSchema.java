package nl.toetssteen.facts.catalogue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;

/** The schema of the envelope around the facts. */
final class RequestSchema {

  private final String decision;
  private final Collection<JudgementQuestion> judgements;

  RequestSchema(String decision, Collection<JudgementQuestion> judgements) {
    this.decision = decision;
    this.judgements = judgements;
  }

  ObjectNode with(String dialect, ObjectNode facts) {
    ObjectNode schema = FactSchema.node().put("$schema", dialect);
    schema.setAll(FactSchema.object());
    ObjectNode properties = FactSchema.properties(schema);
    properties.set("beslissing", FactSchema.node().put("const", decision));
    properties.set(
        "peildatum",
        FactSchema.describe(
            FactSchema.date(),
            "Peildatum",
            "De dag waarop de beslissing is genomen of zou worden genomen."));
    properties.set("feiten", FactSchema.describe(facts, "Feiten", ""));
    properties.set("beoordelingen", judgements());
    properties.set("voorstellen", proposals());
    properties.set("zonder", without());
    schema.putArray("required").add("beslissing").add("peildatum").add("feiten");
    return schema;
  }

  private ObjectNode judgements() {
    ObjectNode schema = FactSchema.object();
    for (JudgementQuestion judgement : judgements) {
      FactSchema.properties(schema).set(judgement.id(), answer(judgement));
      if (judgement.perSubject()) {
        String keys = "^" + judgement.id().replace(".", "\\.") + "@[A-Za-z0-9._-]{1,64}$";
        schema.withObjectProperty("patternProperties").set(keys, answer(judgement));
      }
    }
    return FactSchema.describe(schema, "Beoordelingen", "Antwoorden op open normen.");
  }

  private static ObjectNode answer(JudgementQuestion judgement) {
    ObjectNode schema = FactSchema.object();
    ObjectNode properties = FactSchema.properties(schema);
    properties.set("antwoord", FactSchema.choice(judgement.options()));
    properties.set("door", FactSchema.node().put("type", "string"));
    properties.set("op", FactSchema.date());
    schema.putArray("required").add("antwoord");
    return FactSchema.describe(schema, judgement.question(), "");
  }

  private static ObjectNode without() {
    ObjectNode schema = FactSchema.node().put("type", "array");
    schema.set("items", FactSchema.choice(List.of("tijdlijn", "neeTenzij")));
    return FactSchema.describe(
        schema, "Zonder", "Delen van het antwoord die niet worden uitgewerkt.");
  }

  private static ObjectNode proposals() {
    ObjectNode proposal = FactSchema.object();
    FactSchema.properties(proposal).set("id", FactSchema.node().put("type", "string"));
    FactSchema.properties(proposal).set("inwerking", FactSchema.date());
    proposal.putArray("required").add("id");
    ObjectNode schema = FactSchema.node().put("type", "array");
    schema.set("items", proposal);
    return FactSchema.describe(
        schema, "Voorstellen", "Voorstellen die meetellen alsof ze zijn aangenomen.");
  }
}
