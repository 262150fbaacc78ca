package nl.toetssteen.cli;

import nl.toetssteen.facts.catalogue.BrokenFileException;

/** A folder given as a proposal cannot be used; unlike a broken file of our own, that is input. */
final class BrokenProposalException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final BrokenFileException broken;

  BrokenProposalException(BrokenFileException broken) {
    super(broken);
    this.broken = broken;
  }

  BrokenFileException broken() {
    return broken;
  }
}
