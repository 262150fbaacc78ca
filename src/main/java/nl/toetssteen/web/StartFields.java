package nl.toetssteen.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where on the first form a fault is. */
final class StartFields {

  private static final Pattern PROPOSAL = Pattern.compile("voorstellen(\\[\\d+])?.*");

  private StartFields() {}

  static @Nullable String href(String path) {
    Matcher proposal = PROPOSAL.matcher(path);
    if (path.equals(Start.DECISION)) {
      return "#beslissing";
    }
    if (path.equals(Start.REFERENCE_DATE)) {
      return "#peildatum";
    }
    if (path.equals(Start.KEPT)) {
      return "#bewaard";
    }
    if (path.startsWith(Start.COMMENCEMENT)) {
      return "#inwerking-" + path.substring(Start.COMMENCEMENT.length());
    }
    return proposal.matches() ? "#voorstellen" : null;
  }
}
