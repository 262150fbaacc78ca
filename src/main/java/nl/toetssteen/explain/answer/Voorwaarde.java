package nl.toetssteen.explain.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One condition.
 *
 * @param id stable id, named after the norm
 * @param uitkomst VOLDAAN, NIET_VOLDAAN, ONBEKEND or BEOORDELEN
 * @param voldaanVanaf since when, or from when, it is met with these facts; null where that does
 *     not turn within the timeline
 * @param tabel the table that answers it
 * @param rij id of the row that applies; several, comma separated, where they agree or it is open
 * @param gebruikteFeiten paths of the facts that were used
 * @param regels names of the rules whose findings were used
 * @param toelichting the reason in plain Dutch
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Voorwaarde(
    String id,
    String naam,
    String uitkomst,
    @Nullable LocalDate voldaanVanaf,
    String tabel,
    String rij,
    Bron bron,
    List<String> gebruikteFeiten,
    List<String> regels,
    String toelichting) {}
