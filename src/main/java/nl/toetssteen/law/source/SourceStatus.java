package nl.toetssteen.law.source;

/** Where a regulation or proposal stands between announcement and lapse. */
public enum SourceStatus {
  IN_WERKING,
  AANGENOMEN,
  AANHANGIG,
  AANGEKONDIGD,
  VERWORPEN,
  VERVALLEN
}
