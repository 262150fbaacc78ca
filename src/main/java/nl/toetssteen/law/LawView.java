package nl.toetssteen.law;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import nl.toetssteen.law.content.Figures;
import nl.toetssteen.law.content.Judgements;
import nl.toetssteen.law.content.Register;
import nl.toetssteen.law.files.LawFiles;

/**
 * The law on one reference date: the base files with the files of the active proposals over them.
 * Reads and merges anew at each call; cache what you make of it by {@link #key()}.
 */
public final class LawView implements LawFiles {
  private final LawFiles base;
  private final List<Proposal> active;
  private final SortedMap<String, LocalDate> commencements;
  private final Map<String, Proposal> owners = new TreeMap<>();
  private final String key;

  /**
   * @param active those in force, by id; no two of them change the same file or key
   * @param commencements of every chosen proposal, in force or not
   */
  LawView(LawFiles base, List<Proposal> active, SortedMap<String, LocalDate> commencements) {
    this.base = base;
    this.active = List.copyOf(active);
    this.key = String.join("+", active());
    this.commencements = Collections.unmodifiableSortedMap(new TreeMap<>(commencements));
    for (Proposal proposal : active) {
      proposal.files().stream()
          .filter(file -> !file.merged())
          .forEach(file -> owners.put(file.path(), proposal));
    }
  }

  /**
   * A stable cache key: within one library equal keys give equal files, figures and judgements; the
   * commencements are not in it.
   */
  public String key() {
    return key;
  }

  /** The ids of the proposals in force on the reference date, sorted. */
  public List<String> active() {
    return active.stream().map(Proposal::id).toList();
  }

  /** The commencement of every chosen proposal, in force or not. */
  public SortedMap<String, LocalDate> commencements() {
    return commencements;
  }

  /** The active proposal that supplies a whole file; empty for the base and for merged files. */
  public Optional<String> owner(String path) {
    return Optional.ofNullable(owners.get(path)).map(Proposal::id);
  }

  /**
   * The file of the active proposal that supplies it, or else of the base; merged files unmerged.
   */
  @Override
  public Optional<byte[]> read(String path) {
    Proposal owner = owners.get(path);
    return owner == null ? base.read(path) : owner.contents().read(path);
  }

  @Override
  public boolean has(String path) {
    return owners.containsKey(path) || base.has(path);
  }

  @Override
  public String hash(String path) {
    Proposal owner = owners.get(path);
    return owner == null ? base.hash(path) : owner.contents().hash(path);
  }

  @Override
  public Optional<JsonNode> prepared(String path) {
    Proposal owner = owners.get(path);
    return owner == null ? base.prepared(path) : owner.contents().prepared(path);
  }

  /**
   * The merged figures of a decision, with those shared by all decisions.
   *
   * @throws BrokenFileException if a file has a fault
   */
  public Figures figures(String decision) {
    return mergedFigures(decision).and(mergedFigures(DecisionFiles.SHARED));
  }

  /**
   * The merged judgements of a decision, with those shared by all decisions.
   *
   * @throws BrokenFileException if a file has a fault
   */
  public Judgements judgements(String decision) {
    return mergedJudgements(decision).and(mergedJudgements(DecisionFiles.SHARED));
  }

  /**
   * A register of a decision, or else the shared one of that name.
   *
   * @throws BrokenFileException if there is none or it has a fault
   */
  public Register register(String decision, String name) {
    String own = DecisionFiles.register(decision, name);
    String shared = DecisionFiles.register(DecisionFiles.SHARED, name);
    String path = !has(own) && has(shared) ? shared : own;
    return Register.of(path, requiredTree(path));
  }

  private Figures mergedFigures(String folder) {
    String path = DecisionFiles.figures(folder);
    Figures figures = base.tree(path).map(t -> Figures.of(path, t)).orElseGet(Figures::none);
    for (Proposal proposal : active) {
      Optional<byte[]> overlay = merged(proposal, path);
      if (overlay.isPresent()) {
        figures = figures.merge(Figures.parseOverlay(path, overlay.get()), proposal.id());
      }
    }
    return figures;
  }

  private Judgements mergedJudgements(String folder) {
    String path = DecisionFiles.judgements(folder);
    Judgements judgements =
        base.tree(path).map(t -> Judgements.of(path, t)).orElseGet(Judgements::none);
    for (Proposal proposal : active) {
      Optional<byte[]> overlay = merged(proposal, path);
      if (overlay.isPresent()) {
        judgements = judgements.merge(Judgements.parse(path, overlay.get()));
      }
    }
    return judgements;
  }

  private static Optional<byte[]> merged(Proposal proposal, String path) {
    boolean declared = proposal.files().stream().anyMatch(file -> file.path().equals(path));
    return declared ? proposal.contents().read(path) : Optional.empty();
  }
}
