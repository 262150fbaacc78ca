package nl.toetssteen.eigenschappen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.toetssteen.Verzoek;
import nl.toetssteen.facts.catalogue.FactCatalogue;
import nl.toetssteen.facts.catalogue.FactDeclaration;
import nl.toetssteen.facts.catalogue.ListDeclaration;
import nl.toetssteen.law.content.Judgement;

/** Something that a request need not say. */
sealed interface Gap {

  /** The request without it. */
  Verzoek without(Verzoek request);

  /** The request with something else in its place. */
  Verzoek filled(Verzoek request, Dossiers dossiers);

  /** Every gap that can be made in a request. */
  static List<Gap> all(Verzoek request, FactCatalogue facts) {
    List<Gap> gaps = new ArrayList<>();
    facts.facts().forEach(fact -> gaps.add(new Fact(fact)));
    for (ListDeclaration list : facts.lists()) {
      gaps.add(new Whole(list));
      gaps.add(new Rest(list));
      int size = request.feiten().path(list.name()).path("items").size();
      for (int i = 0; i < size; i++) {
        for (FactDeclaration field : list.fields()) {
          gaps.add(new Field(list.name(), i, field));
        }
      }
    }
    for (Judgement judgement : Dossiers.TOETSSTEEN.beoordelingen(request.beslissing())) {
      if (judgement.decisive()) {
        gaps.add(new Answer(judgement));
      }
    }
    return gaps;
  }

  private static Verzoek with(Verzoek request, JsonNode facts) {
    return new Verzoek(
        request.beslissing(),
        request.peildatum(),
        facts,
        request.beoordelingen(),
        request.voorstellen(),
        request.zonder());
  }

  /** A single fact. */
  record Fact(FactDeclaration fact) implements Gap {
    @Override
    public Verzoek without(Verzoek request) {
      ObjectNode facts = request.feiten().deepCopy();
      int dot = fact.path().lastIndexOf('.');
      JsonNode parent =
          dot < 0 ? facts : facts.at("/" + fact.path().substring(0, dot).replace('.', '/'));
      if (parent instanceof ObjectNode object) {
        object.remove(fact.name());
      }
      return with(request, facts);
    }

    @Override
    public Verzoek filled(Verzoek request, Dossiers dossiers) {
      ObjectNode facts = request.feiten().deepCopy();
      Json.put(facts, fact.path(), dossiers.draw(request.peildatum()).value(fact));
      return with(request, facts);
    }

    @Override
    public String toString() {
      return fact.path();
    }
  }

  /** A whole list. */
  record Whole(ListDeclaration list) implements Gap {
    @Override
    public Verzoek without(Verzoek request) {
      ObjectNode facts = request.feiten().deepCopy();
      facts.remove(list.name());
      return withoutAnswers(with(request, facts));
    }

    @Override
    public Verzoek filled(Verzoek request, Dossiers dossiers) {
      ObjectNode facts = request.feiten().deepCopy();
      facts.set(list.name(), dossiers.draw(request.peildatum()).list(list));
      return withoutAnswers(with(request, facts));
    }

    /** Who is gone has no answers of their own left. */
    private Verzoek withoutAnswers(Verzoek request) {
      Map<String, Verzoek.Beoordeling> answers = new TreeMap<>(request.beoordelingen());
      for (Judgement judgement : Dossiers.TOETSSTEEN.beoordelingen(request.beslissing())) {
        if (list.name().equals(judgement.subject())) {
          answers.keySet().removeIf(id -> id.startsWith(judgement.id() + "@"));
        }
      }
      return new Verzoek(
          request.beslissing(),
          request.peildatum(),
          request.feiten(),
          answers,
          request.voorstellen(),
          request.zonder());
    }

    @Override
    public String toString() {
      return list.name();
    }
  }

  /** That a list is complete: there may be more. */
  record Rest(ListDeclaration list) implements Gap {
    @Override
    public Verzoek without(Verzoek request) {
      ObjectNode facts = request.feiten().deepCopy();
      if (facts.get(list.name()) instanceof ObjectNode object) {
        object.remove("volledig");
      }
      return with(request, facts);
    }

    @Override
    public Verzoek filled(Verzoek request, Dossiers dossiers) {
      ObjectNode facts = request.feiten().deepCopy();
      if (facts.get(list.name()) instanceof ObjectNode object) {
        object.put("volledig", "JA");
        for (int i = dossiers.random().nextInt(3); i > 0; i--) {
          object.withArrayProperty("items").add(dossiers.draw(request.peildatum()).item(list));
        }
      }
      return with(request, facts);
    }

    @Override
    public String toString() {
      return list.name() + ".volledig";
    }
  }

  /** A field of an item. */
  record Field(String list, int index, FactDeclaration field) implements Gap {
    @Override
    public Verzoek without(Verzoek request) {
      ObjectNode facts = request.feiten().deepCopy();
      if (facts.path(list).path("items").path(index) instanceof ObjectNode item) {
        item.remove(field.name());
      }
      return with(request, facts);
    }

    @Override
    public Verzoek filled(Verzoek request, Dossiers dossiers) {
      ObjectNode facts = request.feiten().deepCopy();
      if (facts.path(list).path("items").path(index) instanceof ObjectNode item) {
        item.set(field.name(), dossiers.draw(request.peildatum()).value(field));
      }
      return with(request, facts);
    }

    @Override
    public String toString() {
      return list + "[" + index + "]." + field.name();
    }
  }

  /** The answer to a judgement. */
  record Answer(Judgement judgement) implements Gap {
    @Override
    public Verzoek without(Verzoek request) {
      Map<String, Verzoek.Beoordeling> answers = new TreeMap<>(request.beoordelingen());
      answers
          .keySet()
          .removeIf(id -> id.equals(judgement.id()) || id.startsWith(judgement.id() + "@"));
      return answering(request, answers);
    }

    @Override
    public Verzoek filled(Verzoek request, Dossiers dossiers) {
      Map<String, Verzoek.Beoordeling> answers = new TreeMap<>(request.beoordelingen());
      answers.put(judgement.id(), dossiers.answer(judgement));
      return answering(request, answers);
    }

    private static Verzoek answering(Verzoek request, Map<String, Verzoek.Beoordeling> answers) {
      return new Verzoek(
          request.beslissing(),
          request.peildatum(),
          request.feiten(),
          answers,
          request.voorstellen(),
          request.zonder());
    }

    @Override
    public String toString() {
      return judgement.id();
    }
  }
}
