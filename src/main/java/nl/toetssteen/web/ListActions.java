package nl.toetssteen.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.toetssteen.facts.catalogue.FactCatalogue;
import nl.toetssteen.web.form.Action;
import nl.toetssteen.web.form.CaseState;

/** What buttons do with a list beside filling in its items. */
final class ListActions {

  private static final Pattern ITEM = Pattern.compile("(\\w+)\\[(\\d{1,3})]");

  private ListActions() {}

  static void apply(CaseState state, FactCatalogue catalogue, Action action) {
    Matcher item = ITEM.matcher(action.target());
    String list = item.matches() ? item.group(1) : action.target();
    if (catalogue.list(list) == null) {
      return;
    }
    switch (action.kind()) {
      case VOLLEDIG -> {
        state.setComplete(list, true);
        state.skipped().remove(list);
      }
      case ONVOLLEDIG -> {
        state.setComplete(list, false);
        state.skipped().add(list);
      }
      case VERWIJDER -> {
        if (item.matches()) {
          state.removeItem(list, Integer.parseInt(item.group(2)));
        }
      }
      default -> {}
    }
  }

  /** What to show again after this action; empty to go on with what matters most. */
  static List<String> stay(Action action) {
    return switch (action.kind()) {
      case TOEVOEGEN, VERWIJDER -> List.of(action.target().replaceFirst("\\[.*", ""));
      default -> List.of();
    };
  }
}
