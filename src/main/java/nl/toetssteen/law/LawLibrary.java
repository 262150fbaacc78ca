package nl.toetssteen.law;

import java.time.LocalDate;
import java.util.List;

/** The whole law: the base files, their registers and the proposals that may be laid over them. */
public final class LawLibrary {
  public LawLibrary(LawFiles base, Proposals proposals) {
    throw new UnsupportedOperationException();
  }

  /** The law and the proposals that are shipped inside the jar. */
  public static LawLibrary shipped() {
    throw new UnsupportedOperationException();
  }

  /** The same law with one more proposal to choose from. */
  public LawLibrary with(Proposal proposal) {
    throw new UnsupportedOperationException();
  }

  public LawFiles base() {
    throw new UnsupportedOperationException();
  }

  public Proposals proposals() {
    throw new UnsupportedOperationException();
  }

  public SourceRegister sources() {
    throw new UnsupportedOperationException();
  }

  public DecisionList decisions() {
    throw new UnsupportedOperationException();
  }

  /**
   * The law as it stands on a reference date if the chosen proposals are adopted.
   *
   * @throws nl.toetssteen.facts.InvalidInputException naming everything wrong with the choice, in
   *     Dutch, by path {@code voorstellen[i]}
   */
  public LawView view(List<ProposalChoice> chosen, LocalDate peildatum) {
    throw new UnsupportedOperationException();
  }
}
