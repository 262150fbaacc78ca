package nl.toetssteen.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.engine.loading.SoundProposal;
import nl.toetssteen.engine.rules.KogitoRuleUnits;
import nl.toetssteen.law.DecisionInfo;
import nl.toetssteen.law.LawLibrary;
import nl.toetssteen.law.Proposal;
import org.jspecify.annotations.Nullable;

/** The shipped law, loaded at the first question, and proposals from folders. */
public final class Law {

  private @Nullable LawLibrary library;
  private @Nullable Toetssteen loaded;

  /** The files of the law with every proposal that was added. */
  public LawLibrary library() {
    LawLibrary known = library;
    if (known == null) {
      known = LawLibrary.shipped();
      library = known;
    }
    return known;
  }

  /** The law with every proposal that was added. */
  public Toetssteen toetssteen() {
    Toetssteen known = loaded;
    if (known == null) {
      known = Toetssteen.over(library(), new KogitoRuleUnits());
      loaded = known;
    }
    return known;
  }

  /** Adds the proposal in a folder and returns its id. */
  public String add(Path folder) {
    List<String> before = ids();
    library = SoundProposal.add(folder, library());
    loaded = null;
    return ids().stream().filter(id -> !before.contains(id)).findFirst().orElseThrow();
  }

  /** The decision of this id. */
  public DecisionInfo decision(String id) {
    List<DecisionInfo> all = library().decisions().decisions();
    Optional<DecisionInfo> found = all.stream().filter(d -> d.id().equals(id)).findFirst();
    return found.orElseThrow(
        () ->
            new BadInputException(
                "Er is geen beslissing " + id + ". Kies uit: " + names(all) + "."));
  }

  /** These decisions, each once; all of them where none is named. */
  public List<String> decisions(List<String> names) {
    return names.isEmpty()
        ? library().decisions().decisions().stream().map(DecisionInfo::id).toList()
        : names.stream().map(name -> decision(name).id()).distinct().toList();
  }

  private List<String> ids() {
    return library().proposals().all().stream().map(Proposal::id).toList();
  }

  private static String names(List<DecisionInfo> decisions) {
    return decisions.stream().map(DecisionInfo::id).collect(Collectors.joining(", "));
  }
}
