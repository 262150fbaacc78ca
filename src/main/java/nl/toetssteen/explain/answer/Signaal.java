package nl.toetssteen.explain.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Something the reader must know about the answer. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Signaal(String code, String tekst, @Nullable Bron bron) {}
