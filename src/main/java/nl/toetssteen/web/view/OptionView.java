package nl.toetssteen.web.view;

/** One choice. */
public record OptionView(String id, String code, String label, boolean chosen) {

  /** Whether its label is of the law, and not of the interface. */
  public boolean dutch() {
    return !code.startsWith("@") && !code.equals("JA") && !code.equals("NEE");
  }
}
