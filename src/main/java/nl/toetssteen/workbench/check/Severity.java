package nl.toetssteen.workbench.check;

/** How bad a finding is, the worst first. */
public enum Severity {
  /** The law as written answers wrongly, twice or not at all. */
  FOUT("fout", "fouten"),
  /** Worth a look; answers are not wrong because of it. */
  LET_OP("opmerking", "opmerkingen"),
  /** Could not be checked. */
  NIET_NAGEGAAN("niet nagegaan", "niet nagegaan");

  private final String one;
  private final String many;

  Severity(String one, String many) {
    this.one = one;
    this.many = many;
  }

  /** A count in words. */
  public String count(long count) {
    return count + " " + (count == 1 ? one : many);
  }
}
