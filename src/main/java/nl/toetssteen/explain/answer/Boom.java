package nl.toetssteen.explain.answer;

import java.util.List;
import java.util.Set;

/**
 * The tree of conditions behind an answer, with the outcome of each node. It stands beside the
 * answer and is no part of its bytes.
 *
 * @param takken per outcome what it takes, in the order in which they are tried; none where only
 *     parts answer
 * @param dragend ids of the conditions on which the outcome rests; all of them while it is open
 * @param delen those of the parts, in the order of the parts of the answer
 */
public record Boom(List<Tak> takken, Set<String> dragend, List<Boom> delen) {

  /**
   * What one outcome takes.
   *
   * @param stand VOLDAAN where this is the outcome, NIET_VOLDAAN where it is not, else as a
   *     condition
   * @param knopen what must hold; none for the last, which holds when no other does
   */
  public record Tak(String code, String tekst, String stand, List<Knoop> knopen) {}

  /**
   * A node.
   *
   * @param soort EN, OF, NIET, VOORWAARDE, GROEP (a named node) or IS
   * @param naam id of a condition, name of a group, or the variable of an IS
   * @param waarden the values of an IS
   * @param uitkomst VOLDAAN, NIET_VOLDAAN, ONBEKEND or BEOORDELEN
   */
  public record Knoop(
      String soort, String naam, List<String> waarden, String uitkomst, List<Knoop> delen) {}
}
