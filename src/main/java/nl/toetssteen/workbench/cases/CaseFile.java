package nl.toetssteen.workbench.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.toetssteen.Verzoek;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import nl.toetssteen.law.ProposalChoice;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads files of cases; the decision is the folder, the subject the file. */
public final class CaseFile {
  private static final Set<String> KEYS =
      Set.of("naam", "bron", "peildatum", "feiten", "beoordelingen", "voorstellen", "verwacht");

  private final String path;
  private final String decision;
  private final List<String> faults = new ArrayList<>();

  private CaseFile(String path) {
    this.path = path;
    this.decision = path.substring(0, Math.max(0, path.indexOf('/')));
  }

  /**
   * All cases under a folder whose subfolders are named after decisions, sorted by file.
   *
   * @throws BrokenFileException naming every fault of the first file that has any
   */
  public static List<Case> readAll(Path folder) {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the cases in " + folder, e);
    }
    List<Case> cases = new ArrayList<>();
    for (Path file : files) {
      String path = folder.relativize(file).toString().replace('\\', '/');
      cases.addAll(new CaseFile(path).read(file));
    }
    return cases;
  }

  private List<Case> read(Path file) {
    JsonNode root;
    try {
      root = CaseYaml.read(Files.readString(file));
    } catch (IOException | YAMLException e) {
      throw new BrokenFileException(path, List.of("Unreadable YAML: " + e.getMessage()));
    }
    List<Case> cases = new ArrayList<>();
    if (!root.isArray()) {
      faults.add("A case file is a list of cases");
    }
    for (int i = 0; i < root.size(); i++) {
      readCase(root.get(i), "[" + i + "]", cases);
    }
    if (!faults.isEmpty()) {
      throw new BrokenFileException(path, faults);
    }
    return cases;
  }

  private void readCase(JsonNode node, String where, List<Case> sink) {
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      if (!KEYS.contains(entry.getKey())) {
        faults.add(where + ": unknown key " + entry.getKey());
      }
    }
    String name = text(node, "naam", where);
    String source = text(node, "bron", name);
    LocalDate day = date(node.path("peildatum").asText(), name);
    JsonNode facts = node.path("feiten");
    if (!facts.isObject()) {
      faults.add(name + ": feiten is missing");
      return;
    }
    Verzoek request =
        new Verzoek(decision, day, facts, judgements(node), proposals(node, name), Set.of());
    sink.add(new Case(path, name, source, request, node.path("verwacht")));
  }

  private static Map<String, Verzoek.Beoordeling> judgements(JsonNode node) {
    Map<String, Verzoek.Beoordeling> judgements = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : node.path("beoordelingen").properties()) {
      JsonNode answer = entry.getValue();
      String code = answer.isObject() ? answer.path("antwoord").asText() : answer.asText();
      judgements.put(entry.getKey(), new Verzoek.Beoordeling(code, null, null));
    }
    return judgements;
  }

  private List<ProposalChoice> proposals(JsonNode node, String name) {
    List<ProposalChoice> proposals = new ArrayList<>();
    for (JsonNode choice : node.path("voorstellen")) {
      JsonNode day = choice.path("inwerking");
      proposals.add(
          new ProposalChoice(
              choice.path("id").asText(), day.isMissingNode() ? null : date(day.asText(), name)));
    }
    return proposals;
  }

  private String text(JsonNode node, String key, String where) {
    if (!node.path(key).isTextual()) {
      faults.add(where + ": " + key + " is missing");
    }
    return node.path(key).asText();
  }

  private LocalDate date(String text, String where) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      faults.add(where + ": \"" + text + "\" is no date");
      return LocalDate.EPOCH;
    }
  }

  /** Parses YAML with anchors into JSON. */
  private static final class CaseYaml {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private CaseYaml() {}

    static JsonNode read(String text) {
      Object content = PlainYaml.parser().load(text);
      return content == null ? JsonNodeFactory.instance.arrayNode() : MAPPER.valueToTree(content);
    }
  }
}
