package nl.toetssteen.workbench.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.toetssteen.explain.answer.Kader;
import nl.toetssteen.explain.answer.Voorwaarde;
import nl.toetssteen.workbench.compare.CaseChange.Kind;
import org.jspecify.annotations.Nullable;

/** Tells two answers to one case apart. */
final class Difference {
  private final Answered before;
  private final Answered after;

  Difference(Answered before, Answered after) {
    this.before = before;
    this.after = after;
  }

  /** The change, or null where both say the same. */
  @Nullable CaseChange of(String id, boolean expected) {
    List<ConditionChange> why = new ArrayList<>(conditions());
    why.addAll(consequences());
    why.addAll(frameworks());
    Kind kind = kind(why);
    if (kind == null) {
      return null;
    }
    boolean open = before.decided() && !after.decided();
    return new CaseChange(id, kind, before.text(), after.text(), open, expected, why);
  }

  private @Nullable Kind kind(List<ConditionChange> why) {
    if (!before.outcomes().equals(after.outcomes())) {
      return Kind.UITKOMST;
    }
    if (!before.consequences().equals(after.consequences())) {
      return Kind.GEVOLG;
    }
    return why.isEmpty() ? null : Kind.ONDERBOUWING;
  }

  /**
   * First those whose outcome turned, then those that only one of the two knows, then those that
   * only rest on another row.
   */
  private List<ConditionChange> conditions() {
    List<ConditionChange> turned = new ArrayList<>();
    List<ConditionChange> other = new ArrayList<>();
    List<ConditionChange> moved = new ArrayList<>();
    for (String key : keys(before.conditions(), after.conditions())) {
      Voorwaarde was = before.conditions().get(key);
      Voorwaarde is = after.conditions().get(key);
      boolean turns = !outcome(was).equals(outcome(is));
      if (turns || !place(was).equals(place(is))) {
        Voorwaarde told = Objects.requireNonNull(is == null ? was : is);
        (was == null || is == null ? other : turns ? turned : moved)
            .add(new ConditionChange(key, told.naam(), text(was), text(is), told.bron().tekst()));
      }
    }
    turned.addAll(other);
    turned.addAll(moved);
    return turned;
  }

  private static String outcome(@Nullable Voorwaarde condition) {
    return condition == null ? "" : condition.uitkomst();
  }

  private static String place(@Nullable Voorwaarde condition) {
    return condition == null ? "" : condition.tabel() + " " + condition.rij();
  }

  private static @Nullable String text(@Nullable Voorwaarde condition) {
    return condition == null
        ? null
        : condition.uitkomst() + " (" + condition.tabel() + ", rij " + condition.rij() + ")";
  }

  private List<ConditionChange> consequences() {
    List<ConditionChange> changes = new ArrayList<>();
    for (String key : keys(before.consequences(), after.consequences())) {
      String was = before.consequences().get(key);
      String is = after.consequences().get(key);
      if (!Objects.equals(was, is)) {
        changes.add(new ConditionChange(key, key, was, is, "Gevolg"));
      }
    }
    return changes;
  }

  private List<ConditionChange> frameworks() {
    String was = names(before.frameworks());
    String is = names(after.frameworks());
    if (was.equals(is) || after.frameworks().isEmpty()) {
      return List.of();
    }
    Kader applied = after.frameworks().get(0);
    return List.of(
        new ConditionChange("regime", "Welk recht geldt", was, is, applied.bron().tekst()));
  }

  private static String names(List<Kader> frameworks) {
    return frameworks.stream().map(Kader::naam).distinct().collect(Collectors.joining(", "));
  }

  private static Set<String> keys(Map<String, ?> one, Map<String, ?> other) {
    Set<String> keys = new TreeSet<>(one.keySet());
    keys.addAll(other.keySet());
    return keys;
  }
}
