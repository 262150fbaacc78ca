package nl.toetssteen.law.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import nl.toetssteen.law.files.Faults;
import nl.toetssteen.law.files.Yaml;

/** The judgements of one decision ({@code beoordelingen.yaml}). */
public final class Judgements {
  private static final Judgements NONE = new Judgements("no judgements", Map.of());

  private final String where;
  private final Map<String, Judgement> byId;
  private final List<Judgement> inOrder;

  private Judgements(String where, Map<String, Judgement> byId) {
    this.where = where;
    this.byId = byId;
    this.inOrder = List.copyOf(byId.values());
  }

  /** No judgements at all. */
  public static Judgements none() {
    return NONE;
  }

  /**
   * Reads the judgements of a decision or of a proposal.
   *
   * @throws BrokenFileException naming every fault
   */
  public static Judgements parse(String where, byte[] bytes) {
    return of(where, Yaml.read(where, bytes));
  }

  /**
   * Reads the tree of a file of judgements.
   *
   * @throws BrokenFileException naming every fault
   */
  public static Judgements of(String where, JsonNode tree) {
    return new Judgements(where, JudgementReader.read(where, tree));
  }

  /** These judgements with those of an overlay put in their place, or added. */
  public Judgements merge(Judgements overlay) {
    Map<String, Judgement> merged = new LinkedHashMap<>(byId);
    merged.putAll(overlay.byId);
    return new Judgements(where, merged);
  }

  /**
   * These judgements and others besides them, such as those shared by all decisions.
   *
   * @throws BrokenFileException if both have an id
   */
  public Judgements and(Judgements others) {
    Faults faults = new Faults(others.where);
    Map<String, Judgement> all = new LinkedHashMap<>(byId);
    for (Judgement judgement : others.all()) {
      if (all.putIfAbsent(judgement.id(), judgement) != null) {
        faults.add(
            "beoordelingen." + judgement.id(), "is also a judgement of " + where + "; rename one");
      }
    }
    faults.throwIfAny();
    return new Judgements(where, all);
  }

  /** All judgements, in the order of the file. */
  public List<Judgement> all() {
    return inOrder;
  }

  public Optional<Judgement> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }
}
