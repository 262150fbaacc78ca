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
  private static final ObjectWriter WRITER = writer();

  private AnswerJson() {}

  /** UTF-8, indented by two, lines ending in a bare line feed, the last one too. */
  public static byte[] bytes(Antwoord answer) {
    try {
      return (WRITER.writeValueAsString(answer) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An answer could not be written as JSON", e);
    }
  }

  private static ObjectWriter writer() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(lines);
    printer.indentArraysWith(lines);
    return JsonMapper.builder()
        .addModule(new SimpleModule().addSerializer(LocalDate.class, new ToStringSerializer()))
        .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
        .build()
        .writer(printer);
  }
}
