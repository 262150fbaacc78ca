package nl.toetssteen.engine;

/** How far a question is decided, from least to most. */
public enum Status {
  /** A missing fact can still change the outcome. */
  GEGEVENS_ONTBREKEN,
  /** Only judgements can still change the outcome. */
  BEOORDELING_VEREIST,
  /** Nothing unknown can change the outcome. */
  BESLIST,
  /** No regime applies on the dates given. */
  NIET_VAN_TOEPASSING;

  /** The less decided of two. */
  public Status least(Status other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
