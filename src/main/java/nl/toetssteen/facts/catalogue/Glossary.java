package nl.toetssteen.facts.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * Every name that a decision's tables may read, and the question behind it.
 *
 * @param entries moments first, then facts and lists, in the order of the files
 */
public record Glossary(List<Entry> entries) {

  /**
   * One name.
   *
   * @param path of the fact, field, list or moment
   * @param variable its name in tables
   * @param kind word for what values it takes
   * @param question plain Dutch
   * @param source citation
   * @param who answers it
   */
  public record Entry(
      String path, String variable, String kind, String question, String source, String who) {}

  public Glossary {
    entries = List.copyOf(entries);
  }

  /** The glossary of a catalogue. */
  public static Glossary of(FactCatalogue catalogue) {
    List<Entry> entries = new ArrayList<>();
    for (Moment moment : catalogue.moments()) {
      entries.add(
          new Entry(moment.name(), moment.name(), "datum", moment.title(), moment.source(), ""));
    }
    catalogue.facts().forEach(fact -> add(entries, fact));
    for (ListDeclaration list : catalogue.lists()) {
      list.variables().forEach(variable -> entries.add(entry(list, variable)));
      list.fields().forEach(field -> add(entries, field));
    }
    return new Glossary(entries);
  }

  private static void add(List<Entry> entries, FactDeclaration fact) {
    for (Variable variable : fact.variables()) {
      entries.add(
          new Entry(
              fact.path(),
              variable.name(),
              variable.kind().keyword(),
              fact.question(),
              fact.source(),
              fact.who().name()));
    }
  }

  private static Entry entry(ListDeclaration list, Variable variable) {
    return new Entry(
        list.name(),
        variable.name(),
        variable.kind().keyword(),
        list.question(),
        list.source(),
        list.who().name());
  }
}
