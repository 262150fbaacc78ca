package nl.toetssteen.explain.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rung of a ladder.
 *
 * @param waarde what it points to; null while unknown
 * @param beslissend whether this is the rung that decides
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Trede(
    BigDecimal rang,
    String criterium,
    @Nullable String waarde,
    String uitkomst,
    boolean beslissend,
    String rij,
    Bron bron,
    List<String> gebruikteFeiten,
    String toelichting) {}
