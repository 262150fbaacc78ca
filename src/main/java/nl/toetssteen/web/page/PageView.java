package nl.toetssteen.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.web.view.Fault;
import org.jspecify.annotations.Nullable;

/**
 * One page to be filled in.
 *
 * @param status of the response: 200, or 400 where what was sent could not be taken
 */
public record PageView(String template, int status, Map<String, @Nullable Object> model) {

  private static final int OK = 200;
  private static final int BAD_REQUEST = 400;

  /** A page with a summary of what is wrong with what was sent, if anything is. */
  public static PageView of(
      String template, String title, List<Fault> faults, Map<String, @Nullable Object> model) {
    Map<String, @Nullable Object> all = new LinkedHashMap<>(model);
    all.put("titel", faults.isEmpty() ? title : "Fout: " + title);
    all.put("fouten", faults);
    return new PageView(template, faults.isEmpty() ? OK : BAD_REQUEST, all);
  }
}
