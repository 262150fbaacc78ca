package nl.toetssteen.prestaties;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The examples of all decisions without timeline and "nee, tenzij", as requests to a server. */
final class Requests {
  private final List<HttpRequest> all = new ArrayList<>();

  Requests(URI address) throws IOException {
    ObjectMapper json = new ObjectMapper();
    try (Stream<Path> examples = Files.list(Path.of("docs/voorbeelden"))) {
      for (Path example : examples.sorted().toList()) {
        ObjectNode request = (ObjectNode) json.readTree(example.toFile());
        request.putArray("zonder").add("tijdlijn").add("neeTenzij");
        all.add(
            HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(request)))
                .build());
      }
    }
  }

  HttpRequest get(long number) {
    return all.get((int) (number % all.size()));
  }
}
