package nl.toetssteen.recht;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.toetssteen.engine.Engine;
import nl.toetssteen.engine.Question;
import nl.toetssteen.engine.loading.DecisionLaw;
import nl.toetssteen.engine.rules.KogitoRuleUnits;
import nl.toetssteen.engine.table.DmnReader;
import nl.toetssteen.engine.table.DmnTable;
import nl.toetssteen.facts.Dossier;
import nl.toetssteen.facts.reading.FactReader;
import nl.toetssteen.facts.reading.StrictJson;
import nl.toetssteen.law.DecisionInfo;
import nl.toetssteen.law.LawLibrary;
import nl.toetssteen.law.Proposal;
import nl.toetssteen.law.ProposalChoice;
import nl.toetssteen.law.Proposals;
import nl.toetssteen.law.files.DirectoryFiles;
import nl.toetssteen.law.files.LawFiles;

/** The law as it lies in the working copy: every file, whether anything refers to it or not. */
final class LawOnDisk {
  static final LawFiles FILES = new DirectoryFiles(Path.of(""));
  static final LawLibrary LIBRARY = new LawLibrary(FILES, Proposals.shipped(FILES));
  static final Engine ENGINE = new Engine(LIBRARY, new KogitoRuleUnits());

  private LawOnDisk() {}

  /**
   * One decision, compiled for the law in force or under one proposal.
   *
   * @param proposals none, or the one
   */
  record Stand(String decision, List<ProposalChoice> proposals, DecisionLaw law) {
    @Override
    public String toString() {
      return proposals.isEmpty() ? decision : decision + " + " + proposals.get(0).id();
    }
  }

  static List<String> decisions() {
    return LIBRARY.decisions().decisions().stream().map(DecisionInfo::id).toList();
  }

  /** Every decision under the law in force and under each shipped proposal. */
  static List<Stand> stands() {
    List<Stand> stands = new ArrayList<>();
    for (String decision : decisions()) {
      stands.add(new Stand(decision, List.of(), ENGINE.law(decision)));
      for (Proposal proposal : LIBRARY.proposals().all()) {
        stands.add(under(decision, proposal));
      }
    }
    return stands;
  }

  private static Stand under(String decision, Proposal proposal) {
    LocalDate fixed = proposal.commencement();
    LocalDate day = fixed == null ? LIBRARY.sources().updatedUntil().plusYears(1) : fixed;
    List<ProposalChoice> chosen = List.of(new ProposalChoice(proposal.id(), day));
    Dossier nothing = new FactReader(ENGINE.law(decision).facts()).read(StrictJson.read("{}"), day);
    Question question = new Question(decision, day, nothing, java.util.Map.of(), chosen);
    return new Stand(decision, chosen, ENGINE.law(question));
  }

  /** Every table of the law and of the proposals, as paths of files. */
  static List<String> tables() {
    return Stream.concat(
            files("decision-tables", ".dmn").stream(), files("amendments", ".dmn").stream())
        .toList();
  }

  static DmnTable table(String file) {
    String inside = file.substring(file.indexOf("decision-tables/") + "decision-tables/".length());
    return DmnReader.read(inside.replaceAll("\\.dmn$", ""), bytes(file));
  }

  static byte[] bytes(String file) {
    return FILES.required(file);
  }

  /** Paths from the root of the project, sorted. */
  static List<String> files(String folder, String suffix) {
    Path root = Path.of(folder);
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> file.toString().replace('\\', '/'))
          .filter(file -> file.endsWith(suffix))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names of the folders directly in this one, sorted. */
  static List<String> folders(String folder) {
    try (Stream<Path> children = Files.list(Path.of(folder))) {
      return children
          .filter(Files::isDirectory)
          .map(child -> child.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
