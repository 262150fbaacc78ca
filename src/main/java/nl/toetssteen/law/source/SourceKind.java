package nl.toetssteen.law.source;

/** The kind of a source of law. */
public enum SourceKind {
  RIJKSWET,
  WET,
  /** General measure for the whole Kingdom. */
  AMVRB,
  AMVB,
  MINISTERIELE_REGELING,
  BELEIDSREGEL,
  VERDRAG,
  EU_VERORDENING,
  EU_RICHTLIJN,
  EU_BESLUIT,
  WETSVOORSTEL,
  /** A political intention or a draft that was consulted on. */
  VOORNEMEN,
  KAMERSTUK,
  PUBLICATIE,
  /** A court whose judgments are cited by case number rather than by ECLI. */
  RECHTSPRAAK,
  /** What an authority says on its own pages. */
  VOORLICHTING;

  /** Whether it is law or may become law, so that it has a status. */
  public boolean isLaw() {
    return switch (this) {
      case KAMERSTUK, PUBLICATIE, RECHTSPRAAK, VOORLICHTING -> false;
      default -> true;
    };
  }
}
