package nl.toetssteen.prestaties;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Examples of decisions without timeline and "nee, tenzij", as requests to a server. */
final class Requests {
  private final URI address;
  private final List<byte[]> all = new ArrayList<>();

  /** All examples. */
  Requests(URI address) throws IOException {
    this(address, decision -> true);
  }

  /** The examples of these decisions. */
  Requests(URI address, Predicate<String> decisions) throws IOException {
    this.address = address;
    ObjectMapper json = new ObjectMapper();
    try (Stream<Path> examples = Files.list(Path.of("docs/voorbeelden"))) {
      for (Path example : examples.sorted().toList()) {
        ObjectNode request = (ObjectNode) json.readTree(example.toFile());
        request.putArray("zonder").add("tijdlijn").add("neeTenzij");
        if (decisions.test(request.path("beslissing").asText())) {
          all.add(Connection.request(address, json.writeValueAsBytes(request)));
        }
      }
    }
  }

  URI address() {
    return address;
  }

  byte[] get(long number) {
    return all.get((int) (number % all.size()));
  }
}
