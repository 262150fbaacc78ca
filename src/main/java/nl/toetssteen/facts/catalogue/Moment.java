package nl.toetssteen.facts.catalogue;

import java.util.List;

/**
 * A date that is the first of several not known to be absent; while that one is unknown, so is the
 * moment.
 *
 * @param name of the variable
 * @param order paths of date facts, or {@code peildatum}; only the last is sure to be there
 * @param title what it is, in Dutch
 * @param source citation
 */
public record Moment(String name, List<String> order, String title, String source) {

  public Moment {
    order = List.copyOf(order);
  }
}
