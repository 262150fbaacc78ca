package nl.toetssteen.explain;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.toetssteen.explain.answer.Antwoord;

/** Writes answers as JSON, the same bytes on every machine. */
public final class AnswerJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new SimpleModule().addSerializer(LocalDate.class, new ToStringSerializer()))
          .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();
  private static final ObjectWriter INDENTED = indented();
  private static final ObjectWriter COMPACT = MAPPER.writer();

  private AnswerJson() {}

  /** UTF-8, indented by two, lines ending in a bare line feed, the last one too. */
  public static byte[] bytes(Antwoord answer) {
    return (text(INDENTED, answer) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** The same in UTF-8 without any white space between its parts, and without line end. */
  public static byte[] line(Antwoord answer) {
    return text(COMPACT, answer).getBytes(StandardCharsets.UTF_8);
  }

  private static String text(ObjectWriter writer, Antwoord answer) {
    try {
      return writer.writeValueAsString(answer);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An answer could not be written as JSON", e);
    }
  }

  private static ObjectWriter indented() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(lines);
    printer.indentArraysWith(lines);
    return MAPPER.writer(printer);
  }
}
