package nl.toetssteen.engine.feel;

import java.util.List;

/**
 * Cuts FEEL text into tokens; names may hold spaces, so they are matched against the known ones.
 */
final class Lexer {
  /** Kinds of token. */
  enum Kind {
    NUMBER,
    STRING,
    NAME,
    WORD,
    SYMBOL,
    END
  }

  /** One token with the place where it starts. */
  record Token(Kind kind, String text, int position) {}

  private static final List<String> SYMBOLS =
      List.of("<=", ">=", "!=", "..", "<", ">", "=", "+", "-", "*", "(", ")", "[", "]", ",");

  private final String text;
  private final List<String> names;
  private int at;

  /** Knows these names, the longest first. */
  Lexer(String text, List<String> names) {
    this.text = text;
    this.names = names;
  }

  Token next() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return new Token(Kind.END, "", at);
    }
    char c = text.charAt(at);
    if (c == '"') {
      return string();
    }
    if (Character.isDigit(c)) {
      return number();
    }
    return Character.isLetter(c) ? word() : symbol();
  }

  FeelException problem(Token token, String problem) {
    return new FeelException(text, token.position(), problem);
  }

  private Token string() {
    int end = text.indexOf('"', at + 1);
    if (end < 0 || text.substring(at, end).indexOf('\\') >= 0) {
      throw new FeelException(text, at, "Unclosed or escaped string");
    }
    return take(Kind.STRING, end + 1, text.substring(at + 1, end));
  }

  private Token number() {
    int end = afterDigits(at);
    if (end + 1 < text.length() && text.charAt(end) == '.' && isDigit(end + 1)) {
      end = afterDigits(end + 1);
    }
    return take(Kind.NUMBER, end, text.substring(at, end));
  }

  private int afterDigits(int from) {
    int end = from;
    while (isDigit(end)) {
      end++;
    }
    return end;
  }

  private boolean isDigit(int i) {
    return i < text.length() && Character.isDigit(text.charAt(i));
  }

  private Token word() {
    for (String name : names) {
      if (text.startsWith(name, at) && !isNamePart(at + name.length())) {
        return take(Kind.NAME, at + name.length(), name);
      }
    }
    int end = at;
    while (isNamePart(end)) {
      end++;
    }
    return take(Kind.WORD, end, text.substring(at, end));
  }

  private boolean isNamePart(int i) {
    return i < text.length() && Character.isLetterOrDigit(text.charAt(i));
  }

  private Token symbol() {
    for (String symbol : SYMBOLS) {
      if (text.startsWith(symbol, at)) {
        return take(Kind.SYMBOL, at + symbol.length(), symbol);
      }
    }
    throw new FeelException(text, at, "Unexpected character");
  }

  private Token take(Kind kind, int end, String value) {
    Token token = new Token(kind, value, at);
    at = end;
    return token;
  }
}
