package nl.toetssteen.web.page;

/** The languages of the interface; the law itself is in Dutch in both. */
public enum Language {
  NL(""),
  EN("/en");

  private final String prefix;

  Language(String prefix) {
    this.prefix = prefix;
  }

  /** What the addresses in this language begin with. */
  public String prefix() {
    return prefix;
  }

  /** Its code as HTML has it. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The language of an address. */
  public static Language of(String path) {
    return path.equals(EN.prefix) || path.startsWith(EN.prefix + "/") ? EN : NL;
  }

  /** The same address in the other language. */
  public String other(String path) {
    return this == EN ? path.substring(EN.prefix.length()) : EN.prefix + path;
  }
}
