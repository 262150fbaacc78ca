package nl.toetssteen.engine.loading;

/** What toetsingskader.dmn may say of the regimes that apply. */
public final class Ways {
  /** No regime applies. */
  public static final String NONE = "GEEN";

  /** One regime applies. */
  public static final String SINGLE = "ENKEL";

  /** Two apply and the better for the person counts. */
  public static final String MOST_FAVOURABLE = "GUNSTIGSTE";

  /** Which of two applies is contested. */
  public static final String CONTESTED = "BETWIST";

  private Ways() {}
}
