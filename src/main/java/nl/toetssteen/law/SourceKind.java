package nl.toetssteen.law;

/** The kind of a source of law, which decides how it is cited and linked. */
public enum SourceKind {
  RIJKSWET,
  WET,
  AMVRB,
  AMVB,
  MINISTERIELE_REGELING,
  BELEIDSREGEL,
  VERDRAG,
  EU_VERORDENING,
  EU_RICHTLIJN,
  EU_BESLUIT,
  WETSVOORSTEL,
  VOORNEMEN,
  RECHTSPRAAK
}
