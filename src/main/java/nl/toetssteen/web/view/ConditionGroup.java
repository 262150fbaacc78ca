package nl.toetssteen.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.explain.answer.Antwoord;

/**
 * Conditions that are shown together.
 *
 * @param folds whether the group can be folded
 * @param open whether it is unfolded at first
 */
public record ConditionGroup(
    String title, List<ConditionView> conditions, boolean folds, boolean open) {

  private static final int FEW = 8;

  /** All together if they are few; otherwise by outcome, with those apart that no longer matter. */
  static List<ConditionGroup> of(List<ConditionView> conditions, Antwoord answer) {
    if (conditions.isEmpty()) {
      return List.of();
    }
    if (conditions.size() <= FEW) {
      return List.of(new ConditionGroup("Voorwaarden", conditions, false, true));
    }
    Set<String> waiting = waiting(answer);
    Predicate<ConditionView> settled =
        c -> c.outcome().equals("VOLDAAN") || c.outcome().equals("NIET_VOLDAAN");
    List<ConditionGroup> groups = new ArrayList<>();
    add(
        groups,
        "Niet voldaan",
        conditions.stream().anyMatch(c -> c.decides() && c.outcome().equals("NIET_VOLDAAN")),
        conditions,
        c -> c.outcome().equals("NIET_VOLDAAN"));
    add(groups, "Nog open", false, conditions, c -> !settled.test(c) && waiting.contains(c.id()));
    add(groups, "Voldaan", false, conditions, c -> c.outcome().equals("VOLDAAN"));
    add(
        groups,
        "Niet nodig voor dit antwoord",
        false,
        conditions,
        c -> !settled.test(c) && !waiting.contains(c.id()));
    return groups;
  }

  private static Set<String> waiting(Antwoord answer) {
    return Stream.concat(
            answer.ontbrekend().stream().flatMap(missing -> missing.voorwaarden().stream()),
            answer.beoordelingen().stream().flatMap(open -> open.voorwaarden().stream()))
        .collect(Collectors.toSet());
  }

  private static void add(
      List<ConditionGroup> groups,
      String title,
      boolean open,
      List<ConditionView> all,
      Predicate<ConditionView> belongs) {
    List<ConditionView> some = all.stream().filter(belongs).toList();
    if (!some.isEmpty()) {
      groups.add(new ConditionGroup(title, some, true, open));
    }
  }
}
