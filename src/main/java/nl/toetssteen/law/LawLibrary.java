package nl.toetssteen.law;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import nl.toetssteen.facts.InvalidInputException;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import nl.toetssteen.law.files.ClasspathFiles;
import nl.toetssteen.law.files.LawFiles;
import nl.toetssteen.law.source.SourceRegister;
import org.jspecify.annotations.Nullable;

/** The whole law: the base files, their registers and the proposals that may be laid over them. */
public final class LawLibrary {
  private final LawFiles base;
  private final Proposals proposals;
  private final SourceRegister sources;
  private final DecisionList decisions;

  /**
   * Reads the register of sources and the list of decisions.
   *
   * @throws BrokenFileException if one of them has a fault
   */
  public LawLibrary(LawFiles base, Proposals proposals) {
    this(base, proposals, SourceRegister.load(base), DecisionList.load(base));
  }

  private LawLibrary(
      LawFiles base, Proposals proposals, SourceRegister sources, DecisionList decisions) {
    this.base = base;
    this.proposals = proposals;
    this.sources = sources;
    this.decisions = decisions;
  }

  /** The law and the proposals that are shipped inside the jar. */
  public static LawLibrary shipped() {
    LawFiles files = new ClasspathFiles(LawLibrary.class.getClassLoader());
    return new LawLibrary(files, Proposals.shipped(files));
  }

  /**
   * The same law with one more proposal to choose from.
   *
   * @throws BrokenFileException if its id is taken
   */
  public LawLibrary with(Proposal proposal) {
    return new LawLibrary(base, proposals.with(proposal), sources, decisions);
  }

  /** The files of the law itself, without any proposal. */
  public LawFiles base() {
    return base;
  }

  public Proposals proposals() {
    return proposals;
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
    SortedMap<String, LocalDate> commencements =
        new ChosenProposals(proposals, chosen).commencements();
    List<Proposal> active =
        proposals.all().stream()
            .filter(proposal -> inForce(commencements.get(proposal.id()), peildatum))
            .toList();
    return new LawView(base, active, commencements);
  }

  private static boolean inForce(@Nullable LocalDate commencement, LocalDate peildatum) {
    return commencement != null && !commencement.isAfter(peildatum);
  }
}
