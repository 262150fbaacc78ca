package nl.toetssteen.web.form;

import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.toetssteen.facts.catalogue.FactCatalogue;

/** Reads the answers in a form into a case. */
public final class FormReader {

  /** Prefix of the fields that answer a judgement, and of its mark among what was skipped. */
  public static final String JUDGEMENT = "oordeel:";

  private final FactCatalogue catalogue;
  private final CaseState state;
  private final Map<String, String> faults = new LinkedHashMap<>();
  private int answered;

  private FormReader(FactCatalogue catalogue, CaseState state) {
    this.catalogue = catalogue;
    this.state = state;
  }

  /** Reads a form; the case that is given stays as it was. */
  public static Filled read(FactCatalogue catalogue, CaseState before, FormData form) {
    FormReader reader = new FormReader(catalogue, before.copy());
    reader.facts(form);
    reader.judgements(form);
    return new Filled(reader.state, reader.faults, reader.answered);
  }

  private void facts(FormData form) {
    Set<String> paths = new LinkedHashSet<>();
    form.names().forEach(name -> FieldReader.path(name).ifPresent(paths::add));
    for (String path : paths) {
      Optional<FactPath> fact = FactPath.of(catalogue, path);
      fact.filter(this::reachable).ifPresent(f -> apply(f, FieldReader.read(f, form)));
    }
  }

  /** One new item at most: an index far behind the list comes from no page of ours. */
  private boolean reachable(FactPath fact) {
    return fact.list() == null
        || fact.index() <= state.items(Objects.requireNonNull(fact.list()).name()).size();
  }

  private void apply(FactPath fact, Entry entry) {
    if (entry instanceof Entry.Fault fault) {
      faults.put(fact.path(), fault.message());
    } else if (entry instanceof Entry.Given given) {
      fact.set(state.facts(), given.value());
      state.skipped().remove(fact.path());
      answered++;
    } else if (entry instanceof Entry.Unknown || !fact.in(state.facts()).isMissingNode()) {
      forget(fact);
    }
  }

  private void forget(FactPath fact) {
    fact.set(state.facts(), MissingNode.getInstance());
    state.skipped().add(fact.path());
    answered++;
  }

  private void judgements(FormData form) {
    for (String name : form.names()) {
      String answer = form.text(name);
      if (name.startsWith(JUDGEMENT) && !answer.isEmpty()) {
        judgement(name, name.substring(JUDGEMENT.length()), answer);
        answered++;
      }
    }
  }

  private void judgement(String name, String id, String answer) {
    if (answer.equals(FieldReader.UNKNOWN)) {
      state.removeJudgement(id);
      state.skipped().add(name);
    } else {
      state.setJudgement(id, answer);
      state.skipped().remove(name);
    }
  }
}
