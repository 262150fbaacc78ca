package nl.toetssteen.engine;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import nl.toetssteen.engine.loading.DecisionLaw;
import nl.toetssteen.engine.loading.DecisionLawLoader;
import nl.toetssteen.law.DecisionInfo;
import nl.toetssteen.law.LawLibrary;
import nl.toetssteen.law.LawView;
import nl.toetssteen.law.Proposal;
import nl.toetssteen.law.ProposalFile;
import nl.toetssteen.law.files.RuleSetHash;

/**
 * Keeps what was compiled per decision and choice of active proposals: as many as there are
 * choices.
 */
final class LawBook {
  private final LawLibrary library;
  private final Map<String, DecisionLaw> compiled = new ConcurrentHashMap<>();
  private final Map<String, String> fingerprints = new ConcurrentHashMap<>();

  LawBook(LawLibrary library) {
    this.library = library;
  }

  LawView view(Question question) {
    return library.view(question.proposals(), question.referenceDate());
  }

  DecisionLaw law(String decision, LawView view) {
    return compiled.computeIfAbsent(
        decision + "|" + view.key(), key -> new DecisionLawLoader(info(decision), view).load());
  }

  DecisionLaw base(String decision) {
    return law(decision, library.view(List.of(), library.sources().updatedUntil()));
  }

  /** The files of the base law, and all files of every proposal that was chosen. */
  String fingerprint(Question question) {
    SortedSet<String> chosen = new TreeSet<>();
    question.proposals().forEach(choice -> chosen.add(choice.id()));
    return fingerprints.computeIfAbsent(
        question.decision() + "|" + String.join("+", chosen),
        key -> {
          Map<String, String> hashes = base(question.decision()).files().hashes();
          chosen.forEach(id -> hashes.putAll(hashes(id)));
          return RuleSetHash.of(hashes);
        });
  }

  private Map<String, String> hashes(String proposalId) {
    Map<String, String> hashes = new TreeMap<>();
    Proposal proposal = library.proposals().find(proposalId).orElseThrow();
    for (ProposalFile file : proposal.files()) {
      hashes.put(
          "amendments/" + proposalId + "/" + file.path(), proposal.contents().hash(file.path()));
    }
    return hashes;
  }

  private DecisionInfo info(String decision) {
    return library
        .decisions()
        .find(decision)
        .orElseThrow(() -> new IllegalArgumentException("There is no decision " + decision));
  }
}
