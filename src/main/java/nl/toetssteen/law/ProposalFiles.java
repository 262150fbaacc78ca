package nl.toetssteen.law;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import nl.toetssteen.law.content.Figure;
import nl.toetssteen.law.content.Figures;
import nl.toetssteen.law.content.Judgement;
import nl.toetssteen.law.content.Judgements;
import nl.toetssteen.law.content.Register;
import nl.toetssteen.law.files.Faults;
import nl.toetssteen.law.files.LawFiles;
import nl.toetssteen.law.files.RuleSetHash;
import nl.toetssteen.law.files.WellFormedXml;
import nl.toetssteen.law.files.Yaml;

/** Checks the files of a proposal, one by one, against the base they are meant for. */
final class ProposalFiles {
  private final LawFiles base;
  private final ProposalFolder folder;
  private final Faults faults;
  private final List<String> decisions;

  ProposalFiles(LawFiles base, ProposalFolder folder, Faults faults) {
    this.base = base;
    this.folder = folder;
    this.faults = faults;
    this.decisions = DecisionList.load(base).decisions().stream().map(DecisionInfo::id).toList();
  }

  /** Adds every fault; returns what the files change, as paths or {@code path#key}. */
  SortedSet<String> check(List<ProposalFile> files) {
    SortedSet<String> changes = new TreeSet<>();
    for (ProposalFile file : files) {
      if (placed(file.path())) {
        compareWithBase(file);
        content(file.path()).ifPresent(bytes -> changes.addAll(changes(file, bytes)));
      }
    }
    return changes;
  }

  private boolean placed(String path) {
    if (!path.endsWith(".dmn") && !path.endsWith(".yaml")) {
      faults.add(path, "only .dmn and .yaml may be amended; a new rule goes through the build");
      return false;
    }
    if (!DecisionFiles.inFolderOf(decisions, path)) {
      faults.add(
          path,
          "must stand in decision-tables/<beslissing>/, one of "
              + String.join(", ", decisions)
              + ", "
              + DecisionFiles.SHARED);
      return false;
    }
    return true;
  }

  private void compareWithBase(ProposalFile file) {
    Optional<String> actual = base.read(file.path()).map(RuleSetHash::ofFile);
    if (file.baseHash() == null) {
      actual.ifPresent(hash -> faults.add(file.path(), "exists in the base; write basis: " + hash));
    } else if (actual.isEmpty()) {
      faults.add(file.path(), "has no base file; write basis: nieuw");
    } else if (!actual.get().equals(file.baseHash())) {
      faults.add(
          file.path(),
          "basisbestand gewijzigd (base file changed): check whether the amendment still fits,"
              + " then write basis: "
              + actual.get());
    }
  }

  private Optional<byte[]> content(String path) {
    Optional<byte[]> bytes = folder.files().read(path);
    boolean seen = folder.names().map(names -> names.contains(path)).orElse(false);
    if (bytes.isEmpty() && !seen) {
      faults.add(path, "is named under bestanden but absent; add or remove it");
    }
    if (bytes.isPresent() && bytes.get().length > ProposalFolder.LARGEST) {
      faults.add(path, "is larger than 1 MiB; split it");
      return Optional.empty();
    }
    return bytes;
  }

  private SortedSet<String> changes(ProposalFile file, byte[] bytes) {
    SortedSet<String> changes = new TreeSet<>();
    try {
      if (file.path().endsWith(".dmn")) {
        WellFormedXml.fault(bytes).ifPresent(fault -> faults.add(file.path(), fault));
      } else {
        keys(file.path(), bytes).forEach(key -> changes.add(file.path() + "#" + key));
      }
    } catch (BrokenFileException e) {
      faults.addAll(file.path(), e);
    }
    if (!file.merged()) {
      changes.add(file.path());
    }
    return changes;
  }

  /** The keys that a merged file changes; reading it is also its check. */
  private List<String> keys(String path, byte[] bytes) {
    if (DecisionFiles.holdsFigures(path)) {
      Figures overlay = Figures.parseOverlay(path, bytes);
      figures(path).merge(overlay, path);
      return overlay.all().stream().map(Figure::key).toList();
    }
    if (DecisionFiles.holdsJudgements(path)) {
      return Judgements.parse(path, bytes).all().stream().map(Judgement::id).toList();
    }
    if (DecisionFiles.holdsTree(path)) {
      Faults own = new Faults(path);
      Yaml.readMap(path, bytes, own);
      own.throwIfAny();
      return List.of();
    }
    Register.parse(path, bytes);
    return List.of();
  }

  private Figures figures(String path) {
    return base.read(path).map(bytes -> Figures.parse(path, bytes)).orElseGet(Figures::none);
  }
}
