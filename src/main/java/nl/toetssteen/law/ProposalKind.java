package nl.toetssteen.law;

/** The kind of a proposal. */
public enum ProposalKind {
  WETSVOORSTEL,
  AMVB,
  BELEID,
  VOORBEELD
}
