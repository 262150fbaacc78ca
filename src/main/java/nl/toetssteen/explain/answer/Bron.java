package nl.toetssteen.explain.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A source as quoted.
 *
 * @param tekst the citation, down to lid and onderdeel
 * @param jci Juriconnect reference of the first citation, if it is national law
 * @param url link to the first citation
 * @param verificatie GELEZEN, SECUNDAIR or TE_VERIFIEREN
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Bron(String tekst, @Nullable String jci, @Nullable String url, String verificatie) {}
