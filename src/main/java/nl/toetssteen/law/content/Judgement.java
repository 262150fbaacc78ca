package nl.toetssteen.law.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.law.source.Verification;
import org.jspecify.annotations.Nullable;

/**
 * An open norm or contested reading that a person must answer.
 *
 * @param variable the name of the answer in tables (FEEL)
 * @param options code to label, in the order of the file
 * @param decisive false for a judgement that follows the answer (a balancing after "kan")
 * @param whileOpen the option that counts while a non-decisive judgement is unanswered
 * @param outcomes the outcome codes at which a non-decisive judgement is listed
 * @param subject the list whose items are each answered apart, or null
 */
public record Judgement(
    String id,
    String variable,
    String question,
    Map<String, String> options,
    String source,
    Verification verification,
    Answerer answerer,
    @Nullable String policy,
    @Nullable String caseLaw,
    boolean decisive,
    @Nullable String whileOpen,
    List<String> outcomes,
    @Nullable String subject) {

  public Judgement {
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    outcomes = List.copyOf(outcomes);
  }

  /** Whether the options are JA and NEE, rather than named readings. */
  public boolean yesOrNo() {
    return options.containsKey("JA");
  }
}
