package nl.toetssteen.workbench.grid;

import java.util.List;
import java.util.Set;

/**
 * One input, or one comparison of inputs, that a table turns on.
 *
 * @param slot where expressions read it
 * @param name as the table writes it
 * @param presences slots that tell whether what it rests on is there
 * @param mayBeAbsent whether it can be absent without the table asking
 * @param dates whether its regions are periods
 */
public record Axis(
    int slot,
    String name,
    List<Region> regions,
    Set<Integer> presences,
    boolean mayBeAbsent,
    boolean dates) {

  Axis over(List<Region> merged) {
    return new Axis(slot, name, merged, presences, mayBeAbsent, dates);
  }
}
