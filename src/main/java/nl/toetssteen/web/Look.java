package nl.toetssteen.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.web.form.FormData;
import org.jspecify.annotations.Nullable;

/**
 * How a case is shown.
 *
 * @param targets what is asked; what matters most if there are none
 * @param single whether it was asked for by itself, and may be cancelled
 * @param submitted what could not be taken and is shown again; null otherwise
 * @param faults message by path
 * @param before the answer before the last change; null if nothing was changed
 * @param notices what else to say
 * @param with the parts that are worked out only when they are asked for
 */
record Look(
    List<String> targets,
    boolean single,
    @Nullable FormData submitted,
    Map<String, String> faults,
    @Nullable Antwoord before,
    List<String> notices,
    Set<Part> with) {

  /** A part that takes long, or is long. */
  enum Part {
    /** Other reference dates, and what would turn the answer. */
    LATER,
    /** The tree of conditions and the decision tables. */
    TABELLEN
  }

  /** As it is. */
  static Look plain() {
    return at(List.of());
  }

  /** With these questions. */
  static Look at(List<String> targets) {
    return new Look(targets, false, null, Map.of(), null, List.of(), Set.of());
  }

  /** With this question by itself. */
  static Look only(String target) {
    return new Look(List.of(target), true, null, Map.of(), null, List.of(), Set.of());
  }

  /** After a change, of which this was the answer before. */
  Look after(Antwoord answer) {
    return new Look(targets, single, submitted, faults, answer, notices, with);
  }

  /** With something to say first. */
  Look saying(List<String> more) {
    return new Look(targets, single, submitted, faults, before, more, with);
  }

  /** With this part worked out. */
  Look with(Part part) {
    return new Look(targets, single, submitted, faults, before, notices, Set.of(part));
  }

  /** The same questions again, with what was filled in and what is wrong with it. */
  static Look again(List<String> targets, FormData submitted, Map<String, String> faults) {
    return new Look(targets, targets.size() == 1, submitted, faults, null, List.of(), Set.of());
  }
}
