package nl.toetssteen.explain.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A term that runs.
 *
 * @param begin first day; null while unknown
 * @param eind last day; null while unknown
 * @param stil stretches in which it stood still
 * @param gevolg what its expiry does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Termijn(
    String id,
    String naam,
    @Nullable LocalDate begin,
    @Nullable LocalDate eind,
    List<Stil> stil,
    @Nullable String gevolg,
    @Nullable String telwijze,
    Bron bron) {

  /** A stretch in which the term stood still; without end while it still does. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Stil(LocalDate van, @Nullable LocalDate totEnMet) {}
}
