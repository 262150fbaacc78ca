package nl.toetssteen.law;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import nl.toetssteen.law.files.Faults;
import nl.toetssteen.law.files.LawFiles;
import nl.toetssteen.law.files.Yaml;
import nl.toetssteen.law.files.YamlMap;

/** The proposals that may be chosen. */
public final class Proposals {
  /** Where the shipped proposals are listed. */
  public static final String PATH = "amendments/voorstellen.yaml";

  private static final Proposals NONE = new Proposals(new TreeMap<>());

  private final SortedMap<String, Proposal> byId;

  private Proposals(SortedMap<String, Proposal> byId) {
    this.byId = byId;
  }

  /** No proposals at all. */
  public static Proposals none() {
    return NONE;
  }

  /**
   * The proposals named in {@code amendments/voorstellen.yaml}.
   *
   * @throws BrokenFileException naming every fault of every proposal
   */
  public static Proposals shipped(LawFiles files) {
    Faults faults = new Faults("amendments");
    SortedMap<String, Proposal> byId = new TreeMap<>();
    for (String id : ids(files)) {
      readShipped(id, files, faults).ifPresent(proposal -> byId.put(id, proposal));
    }
    faults.throwIfAny();
    return new Proposals(byId);
  }

  /**
   * One proposal from a folder that holds a {@code wijziging.yaml}; nothing of it is applied.
   *
   * @throws BrokenFileException naming every fault in the folder
   */
  public static Proposal fromFolder(Path folder, LawFiles base) {
    Faults faults = new Faults(folder.toString());
    ProposalFolder contents = ProposalFolder.onDisk(folder, faults);
    return new ProposalReader(base, contents, faults).read();
  }

  /**
   * These proposals and one more.
   *
   * @throws BrokenFileException if the id is taken
   */
  public Proposals with(Proposal proposal) {
    SortedMap<String, Proposal> more = new TreeMap<>(byId);
    if (more.putIfAbsent(proposal.id(), proposal) != null) {
      throw new BrokenFileException(
          ProposalReader.FILE,
          List.of("id: \"" + proposal.id() + "\" is the id of another proposal; use another"));
    }
    return new Proposals(more);
  }

  /** All proposals, by id. */
  public List<Proposal> all() {
    return List.copyOf(byId.values());
  }

  public Optional<Proposal> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  private static List<String> ids(LawFiles files) {
    Faults faults = new Faults(PATH);
    YamlMap file = Yaml.readMap(PATH, files.required(PATH), faults);
    file.node("voorstellen");
    List<String> ids = file.texts("voorstellen");
    file.done();
    ids.stream()
        .filter(id -> !ProposalReader.ID.matcher(id).matches())
        .forEach(id -> faults.add("voorstellen", "\"" + id + "\" cannot be an id"));
    if (ids.stream().distinct().count() < ids.size()) {
      faults.add("voorstellen", "names a proposal twice");
    }
    faults.throwIfAny();
    return ids;
  }

  private static Optional<Proposal> readShipped(String id, LawFiles files, Faults faults) {
    String folder = "amendments/" + id;
    ProposalFolder contents = ProposalFolder.inside(files, folder);
    try {
      Proposal proposal = new ProposalReader(files, contents, new Faults(folder)).read();
      if (!proposal.id().equals(id)) {
        faults.add(id + "/" + ProposalReader.FILE, "id: must be " + id + ", like the folder");
      }
      return Optional.of(proposal);
    } catch (BrokenFileException e) {
      e.faults().forEach(fault -> faults.add("", id + "/" + fault));
      return Optional.empty();
    }
  }
}
