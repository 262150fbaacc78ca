package nl.toetssteen.law;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.toetssteen.facts.InvalidInputException;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import nl.toetssteen.law.files.LawFiles;
import nl.toetssteen.law.files.PreparedFiles;
import nl.toetssteen.law.source.SourceRegister;
import org.jspecify.annotations.Nullable;

/** The whole law: the base files, their registers and the proposals that may be laid over them. */
public final class LawLibrary {
  private final LawFiles base;
  private final Supplier<Proposals> proposals;
  private final SourceRegister sources;
  private final DecisionList decisions;
  private final LawView inForce;

  /**
   * Reads the register of sources and the list of decisions.
   *
   * @throws BrokenFileException if one of them has a fault
   */
  public LawLibrary(LawFiles base, Proposals proposals) {
    this(base, () -> proposals, SourceRegister.load(base), DecisionList.load(base));
  }

  private LawLibrary(
      LawFiles base,
      Supplier<Proposals> proposals,
      SourceRegister sources,
      DecisionList decisions) {
    this.base = base;
    this.proposals = proposals;
    this.sources = sources;
    this.decisions = decisions;
    this.inForce = new LawView(base, List.of(), new TreeMap<>());
  }

  /** The law that is shipped inside the jar, and its proposals, which are read when asked for. */
  public static LawLibrary shipped() {
    LawFiles files = PreparedFiles.on(LawLibrary.class.getClassLoader());
    return new LawLibrary(
        files, new Shipped(files), SourceRegister.load(files), DecisionList.load(files));
  }

  /** Most questions take no proposal as adopted, and reading them is a fifth of a start. */
  private static final class Shipped implements Supplier<Proposals> {
    private final LawFiles files;
    private volatile @Nullable Proposals read;

    Shipped(LawFiles files) {
      this.files = files;
    }

    @Override
    public Proposals get() {
      Proposals known = read;
      return known == null ? readOnce() : known;
    }

    private synchronized Proposals readOnce() {
      Proposals known = read;
      if (known == null) {
        known = Proposals.shipped(files);
        read = known;
      }
      return known;
    }
  }

  /**
   * The same law with one more proposal to choose from.
   *
   * @throws BrokenFileException if its id is taken
   */
  public LawLibrary with(Proposal proposal) {
    Proposals more = proposals().with(proposal);
    return new LawLibrary(base, () -> more, sources, decisions);
  }

  /** The files of the law itself, without any proposal. */
  public LawFiles base() {
    return base;
  }

  /**
   * The proposals.
   *
   * @throws BrokenFileException naming every fault, when a shipped one is broken
   */
  public Proposals proposals() {
    return proposals.get();
  }

  public SourceRegister sources() {
    return sources;
  }

  public DecisionList decisions() {
    return decisions;
  }

  /**
   * The law as it stands on a reference date if the chosen proposals are adopted: before the
   * commencement of a proposal the base, from it the proposal.
   *
   * @throws InvalidInputException naming everything wrong with the choice, in Dutch, by path {@code
   *     voorstellen[i]}
   */
  public LawView view(List<ProposalChoice> chosen, LocalDate peildatum) {
    if (chosen.isEmpty()) {
      return inForce;
    }
    SortedMap<String, LocalDate> commencements =
        new ChosenProposals(proposals(), chosen).commencements();
    List<Proposal> active =
        proposals().all().stream()
            .filter(proposal -> isInForce(commencements.get(proposal.id()), peildatum))
            .toList();
    return new LawView(base, active, commencements);
  }

  private static boolean isInForce(@Nullable LocalDate commencement, LocalDate peildatum) {
    return commencement != null && !commencement.isAfter(peildatum);
  }
}
