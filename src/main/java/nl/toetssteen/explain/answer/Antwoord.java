package nl.toetssteen.explain.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One answer; the same shape for a question and for each part of it. What does not apply at a level
 * is null and left out of the JSON.
 *
 * @param beslissing id of the decision; only at the top
 * @param peildatum day on which the decision is, or is assumed to be, taken; only at the top
 * @param onderwerp path of the subject ({@code kinderen[0]}) in a part per subject
 * @param ref the caller's own reference of that subject
 * @param regime id of the regime in a part per regime
 * @param lezing judgements with their assumed options in a part per reading
 * @param status BESLIST, BEOORDELING_VEREIST, GEGEVENS_ONTBREKEN or NIET_VAN_TOEPASSING
 * @param uitkomst null unless decided
 * @param ontvangstbewijs only at the top
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Antwoord(
    @Nullable String beslissing,
    @Nullable LocalDate peildatum,
    @Nullable String onderwerp,
    @Nullable String ref,
    @Nullable String regime,
    @Nullable String lezing,
    String status,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Uitkomst uitkomst,
    List<Kader> toetsingskader,
    List<Voorwaarde> voorwaarden,
    List<Antwoord> deeltoetsingen,
    List<Trede> kandidaten,
    List<Termijn> klokken,
    List<Ontbrekend> ontbrekend,
    List<Oordeel> beoordelingen,
    @Nullable List<Tijdvlak> tijdlijn,
    @Nullable List<Ommekeer> neeTenzij,
    List<Signaal> signalen,
    @Nullable List<String> nietGetoetst,
    @Nullable Ontvangstbewijs ontvangstbewijs) {

  /** Status of a decided answer. */
  public static final String BESLIST = "BESLIST";
}
