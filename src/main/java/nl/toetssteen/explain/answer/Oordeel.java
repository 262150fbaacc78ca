package nl.toetssteen.explain.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A judgement that a person must make.
 *
 * @param opties code and label of each option, in order
 * @param beleid what policy says about it
 * @param rechtspraak case law on it
 * @param beslissend whether the answer waits for it; false for a balancing that follows it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Oordeel(
    String id,
    String vraag,
    List<String> opties,
    Map<String, String> optieteksten,
    String wie,
    Bron bron,
    @Nullable String beleid,
    @Nullable String rechtspraak,
    boolean beslissend,
    List<String> voorwaarden) {}
