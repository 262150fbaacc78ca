package nl.toetssteen.facts;

import java.util.List;

/**
 * A list of facts with what is known of its completeness.
 *
 * @param name the list's name
 * @param complete true only if the caller says that nothing is left out; else nothing may be
 *     concluded from what is not in it
 * @param items the items given, in the caller's order
 */
public record FactList(String name, boolean complete, List<FactItem> items) {

  public FactList {
    items = List.copyOf(items);
  }
}
