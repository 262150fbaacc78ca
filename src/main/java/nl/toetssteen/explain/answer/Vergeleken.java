package nl.toetssteen.explain.answer;

/** The core of two answers to one request: as it is asked, and with proposals adopted besides. */
public record Vergeleken(Kort oud, Kort nieuw) {

  /** Whether another status or outcome is given, as a whole or in a part. */
  public boolean anders() {
    return !oud.beslistAls(nieuw);
  }
}
