package nl.toetssteen.explain.answer;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The core of an answer, without its reasons: what was decided and what is still open.
 *
 * @param beslissing of the whole; null for its parts
 * @param onderwerp path of the subject, if this is the part of one
 * @param ref the caller's own reference of the subject
 * @param regime if this is the part of one
 * @param lezing if this is the part of one
 * @param uitkomst its code; null unless decided
 * @param ontbrekend paths of the facts that can still change it, sorted
 * @param beoordelingen ids of the judgements that are asked for, sorted
 * @param deeltoetsingen its parts
 */
public record Kort(
    @Nullable String beslissing,
    @Nullable String onderwerp,
    @Nullable String ref,
    @Nullable String regime,
    @Nullable String lezing,
    String status,
    @Nullable String uitkomst,
    List<String> ontbrekend,
    List<String> beoordelingen,
    List<Kort> deeltoetsingen) {

  /** Whether the other has the same status and outcome, as a whole and in each part. */
  public boolean beslistAls(Kort ander) {
    boolean zelfde =
        status.equals(ander.status)
            && Objects.equals(uitkomst, ander.uitkomst)
            && deeltoetsingen.size() == ander.deeltoetsingen.size();
    for (int i = 0; zelfde && i < deeltoetsingen.size(); i++) {
      zelfde = deeltoetsingen.get(i).beslistAls(ander.deeltoetsingen.get(i));
    }
    return zelfde;
  }
}
