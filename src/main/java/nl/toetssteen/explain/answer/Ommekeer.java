package nl.toetssteen.explain.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A least set of changes that turns the answer, each verified by evaluating it.
 *
 * @param wijzigingen at most three
 * @param uitkomst the code that follows; null where there is no such set
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Ommekeer(List<Wijziging> wijzigingen, @Nullable String uitkomst) {

  /**
   * One change.
   *
   * @param voorwaarde id of the condition it turns
   * @param soort TIJD, FEIT, DOCUMENT or BEOORDELING; GEEN_GEVONDEN or NOOIT where nothing turns it
   * @param vanaf for TIJD: the day
   * @param feit for FEIT and DOCUMENT: the path; for BEOORDELING: the id
   * @param wordt the value it takes
   * @param tekst the change in plain Dutch
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Wijziging(
      @Nullable String voorwaarde,
      String soort,
      @Nullable LocalDate vanaf,
      @Nullable String feit,
      @Nullable String wordt,
      String tekst) {}
}
