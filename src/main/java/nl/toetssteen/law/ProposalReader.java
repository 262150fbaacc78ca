package nl.toetssteen.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import nl.toetssteen.law.files.Faults;
import nl.toetssteen.law.files.LawFiles;
import nl.toetssteen.law.files.Yaml;
import nl.toetssteen.law.files.YamlMap;
import nl.toetssteen.law.source.SourceStatus;
import nl.toetssteen.law.source.Verification;
import org.jspecify.annotations.Nullable;

/** Reads the folder of a proposal; names every fault in it at once and applies nothing. */
final class ProposalReader {
  static final String FILE = "wijziging.yaml";
  static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,63}");

  private static final Pattern BASE = Pattern.compile("nieuw|[0-9a-f]{64}");
  private static final String NEW = "nieuw";
  private static final String UNKNOWN = "onbekend";
  private static final Set<SourceStatus> STATUSES =
      EnumSet.of(
          SourceStatus.AANHANGIG,
          SourceStatus.AANGEKONDIGD,
          SourceStatus.AANGENOMEN,
          SourceStatus.VERWORPEN);

  private final LawFiles base;
  private final ProposalFolder folder;
  private final Faults faults;

  ProposalReader(LawFiles base, ProposalFolder folder, Faults faults) {
    this.base = base;
    this.folder = folder;
    this.faults = faults;
  }

  /**
   * @throws BrokenFileException naming every fault
   */
  Proposal read() {
    Faults own = new Faults(FILE);
    Optional<YamlMap> map = wijziging(own);
    List<ProposalFile> files = map.map(this::files).orElse(List.of());
    SortedSet<String> changes = new ProposalFiles(base, folder, faults).check(files);
    if (map.isPresent()) {
      checkUndeclared(files);
    }
    Optional<Proposal> proposal = map.map(m -> proposal(m, files, changes));
    own.all().forEach(fault -> faults.add(FILE, fault));
    faults.throwIfAny();
    return proposal.orElseThrow();
  }

  private Optional<YamlMap> wijziging(Faults own) {
    Optional<byte[]> bytes = folder.files().read(FILE);
    if (bytes.isEmpty()) {
      own.add("", "is missing; describe the amendment there");
      return Optional.empty();
    }
    try {
      return Optional.of(Yaml.readMap(FILE, bytes.get(), own));
    } catch (BrokenFileException e) {
      own.addAll("", e);
      return Optional.empty();
    }
  }

  private Proposal proposal(YamlMap map, List<ProposalFile> files, SortedSet<String> changes) {
    Proposal proposal =
        new Proposal(
            map.text("id", ID, "lower case letters, digits and hyphens, at most 64"),
            map.text("titel"),
            map.code("soort", ProposalKind.class),
            map.optionalText("nummer").orElse(null),
            status(map),
            commencement(map),
            map.text("overgang"),
            map.text("toelichting"),
            map.text("bron"),
            map.code("verificatie", Verification.class),
            map.texts("raakt"),
            files,
            expected(map),
            changes,
            folder.files());
    map.done();
    return proposal;
  }

  private static SourceStatus status(YamlMap map) {
    SourceStatus status = map.code("status", SourceStatus.class);
    if (map.has("status") && !STATUSES.contains(status)) {
      map.fault("status", status + " is no status of a proposal");
    }
    return status;
  }

  private static @Nullable LocalDate commencement(YamlMap map) {
    boolean date = !map.node("inwerking").asText(UNKNOWN).equals(UNKNOWN);
    return date ? map.date("inwerking") : null;
  }

  private static List<String> expected(YamlMap map) {
    Optional<YamlMap> expected = map.optionalMap("verwacht");
    List<String> changed = expected.map(e -> e.texts("gewijzigd")).orElse(List.of());
    expected.ifPresent(YamlMap::done);
    return changed;
  }

  private List<ProposalFile> files(YamlMap map) {
    map.node("bestanden");
    List<ProposalFile> files = new ArrayList<>();
    map.entries("bestanden")
        .forEach(
            (path, entry) -> {
              String hash =
                  entry.text("basis", BASE, "the sha256 (hex) of the base file, or nieuw");
              entry.done();
              files.add(new ProposalFile(path, hash.equals(NEW) ? null : hash));
            });
    return files;
  }

  private void checkUndeclared(List<ProposalFile> files) {
    SortedSet<String> undeclared = new TreeSet<>(folder.names().orElseGet(TreeSet::new));
    undeclared.remove(FILE);
    files.forEach(file -> undeclared.remove(file.path()));
    undeclared.forEach(name -> faults.add(name, "is not named under bestanden; name or remove it"));
  }
}
