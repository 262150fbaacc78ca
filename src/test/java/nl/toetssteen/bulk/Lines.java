package nl.toetssteen.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.bulk.BulkOptions.Form;

/** Requests on lines, and what a run makes of them. */
final class Lines {
  static final Toetssteen LAW = Toetssteen.laden();
  static final BulkOptions BRIEF = new BulkOptions(Form.BRIEF, List.of(), Set.of());

  private Lines() {}

  static String request(String day, String facts) {
    return "{\"beslissing\":\"naturalisatie\",\"peildatum\":\"%s\",\"feiten\":%s}"
        .formatted(day, facts);
  }

  static String shortRequest(String day) {
    return request(day, "{}").replace("}}", "},\"zonder\":[\"tijdlijn\",\"neeTenzij\"]}");
  }

  static String run(BulkOptions options, int threads, String input) throws IOException {
    return run(options, threads, input, 0);
  }

  static String run(BulkOptions options, int threads, String input, long skip) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Bulk(LAW, options, threads)
        .run(new ByteArrayInputStream(input.getBytes(UTF_8)), out, skip, (lines, bytes) -> {});
    return out.toString(UTF_8);
  }
}
