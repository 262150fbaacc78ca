package nl.toetssteen.engine.loading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.toetssteen.engine.feel.Names;
import nl.toetssteen.engine.table.DmnReader;
import nl.toetssteen.engine.table.DmnTable;
import nl.toetssteen.engine.table.TableCompiler;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import nl.toetssteen.law.DecisionInfo;
import nl.toetssteen.law.LawLibrary;
import nl.toetssteen.law.Proposal;
import nl.toetssteen.law.ProposalChoice;
import nl.toetssteen.law.Proposals;

/** Reads a proposal from a folder and compiles what it touches before anyone can choose it. */
public final class SoundProposal {
  private static final String TABLES = "decision-tables/";
  private static final String TABLE = ".dmn";
  private static final int MOST = 200;
  private static final int LARGEST = 1024 * 1024;

  private final Path folder;
  private final LawLibrary library;
  private final List<String> faults = new ArrayList<>();

  private SoundProposal(Path folder, LawLibrary library) {
    this.folder = folder;
    this.library = library;
  }

  /**
   * The library with the proposal in this folder to choose from.
   *
   * @throws BrokenFileException naming every fault: of the folder and each table in it, or else of
   *     the law as it would stand
   */
  public static LawLibrary add(Path folder, LawLibrary library) {
    return new SoundProposal(folder, library).added();
  }

  private LawLibrary added() {
    Proposal proposal = read();
    LawLibrary more = library.with(proposal);
    for (DecisionInfo info : library.decisions().decisions()) {
      if (touches(proposal, info.id())) {
        compile(info, proposal, more);
      }
    }
    throwIfAny();
    return more;
  }

  private Proposal read() {
    BrokenFileException broken = null;
    Proposal proposal = null;
    try {
      proposal = Proposals.fromFolder(folder, library.base());
    } catch (BrokenFileException e) {
      faults.addAll(e.faults());
      broken = e;
    }
    tables().forEach(this::table);
    throwIfAny();
    if (proposal == null) {
      throw broken == null ? new IllegalStateException("No proposal, and no fault") : broken;
    }
    return proposal;
  }

  /** The tables in the folder; what is too much or no plain file was refused already. */
  private List<Path> tables() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(path -> path.toString().endsWith(TABLE))
          .filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
          .limit(MOST)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the folder " + folder, e);
    }
  }

  private void table(Path file) {
    String path = folder.relativize(file).toString().replace('\\', '/');
    boolean named = faults.stream().anyMatch(fault -> fault.startsWith(path + ": "));
    if (named || !path.startsWith(TABLES)) {
      return;
    }
    try {
      byte[] bytes = Files.size(file) > LARGEST ? new byte[0] : Files.readAllBytes(file);
      String name = path.substring(TABLES.length(), path.length() - TABLE.length());
      expressions(path, DmnReader.read(name, bytes));
    } catch (BrokenFileException e) {
      e.faults().forEach(fault -> faults.add(path + ": " + fault));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  /** Cells and headings may use no more than the names that the file itself declares. */
  private void expressions(String path, DmnTable table) {
    Set<String> names = new TreeSet<>(table.inputs().keySet());
    names.addAll(table.derived().keySet());
    List<String> problems = new ArrayList<>();
    TableCompiler compiler = new TableCompiler(table, new OwnNames(names), problems);
    compiler.compile();
    table.derived().keySet().forEach(compiler::derived);
    problems.forEach(problem -> faults.add(path + ": " + problem));
  }

  private boolean touches(Proposal proposal, String decision) {
    return proposal.files().stream()
        .anyMatch(file -> file.isOf(decision) || file.path().startsWith(TABLES + "gedeeld/"));
  }

  private void compile(DecisionInfo info, Proposal proposal, LawLibrary more) {
    LocalDate fixed = proposal.commencement();
    LocalDate day = fixed == null ? info.loadedFrom() : fixed;
    ProposalChoice choice = new ProposalChoice(proposal.id(), fixed == null ? day : null);
    try {
      new DecisionLawLoader(info, more.view(List.of(choice), day)).load();
    } catch (BrokenFileException e) {
      e.faults().stream()
          .map(fault -> e.where() + ": " + fault)
          .filter(fault -> !faults.contains(fault))
          .forEach(faults::add);
    }
  }

  private void throwIfAny() {
    if (!faults.isEmpty()) {
      throw new BrokenFileException(folder.toString(), faults);
    }
  }

  /** The names of one file; what they stand for is looked at when the law is compiled. */
  private record OwnNames(Set<String> all) implements Names {
    @Override
    public int slot(String name) {
      return 0;
    }

    @Override
    public boolean movesWithReferenceDate(String name) {
      return false;
    }
  }
}
