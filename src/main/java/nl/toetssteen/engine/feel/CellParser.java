package nl.toetssteen.engine.feel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.engine.feel.Lexer.Kind;
import nl.toetssteen.engine.feel.Lexer.Token;

/** Reads the text of one input cell. */
public final class CellParser {
  private static final Cell ANY = new Cell.Any();

  private final Lexer lexer;
  private Token token;

  private CellParser(String text) {
    this.lexer = new Lexer(text, List.of());
    this.token = lexer.next();
  }

  /**
   * Compiles a cell.
   *
   * @throws FeelException when the text is not in the subset
   */
  public static Cell parse(String text) {
    CellParser parser = new CellParser(text.strip().isEmpty() ? "-" : text);
    Cell cell = parser.cell();
    if (parser.token.kind() != Kind.END) {
      throw parser.lexer.problem(parser.token, "Unexpected \"" + parser.token.text() + "\"");
    }
    return cell;
  }

  private Cell cell() {
    Token first = token;
    if (first.kind() == Kind.SYMBOL) {
      return symbol(first);
    }
    if (first.kind() == Kind.WORD && first.text().equals("not")) {
      advance();
      expect("(");
      List<Object> values = values();
      expect(")");
      return new Cell.OneOf(values, true);
    }
    return new Cell.OneOf(values(), false);
  }

  private Cell symbol(Token first) {
    advance();
    return switch (first.text()) {
      case "-" -> token.kind() == Kind.END ? ANY : new Cell.OneOf(List.of(negative()), false);
      case "<" -> new Cell.Within(null, false, number(), false);
      case "<=" -> new Cell.Within(null, false, number(), true);
      case ">" -> new Cell.Within(number(), false, null, false);
      case ">=" -> new Cell.Within(number(), true, null, false);
      case "[", "(" -> range(first.text().equals("["));
      default -> throw lexer.problem(first, "Unexpected \"" + first.text() + "\"");
    };
  }

  private Cell range(boolean lowIncluded) {
    Object low = number();
    expect("..");
    Object high = number();
    boolean highIncluded = token.text().equals("]");
    expect(highIncluded ? "]" : ")");
    return new Cell.Within(low, lowIncluded, high, highIncluded);
  }

  private List<Object> values() {
    List<Object> values = new ArrayList<>();
    do {
      values.add(value());
    } while (accept(","));
    return List.copyOf(values);
  }

  private Object value() {
    Token current = token;
    if (current.kind() == Kind.STRING) {
      advance();
      return current.text();
    }
    if (current.kind() == Kind.WORD
        && (current.text().equals("true") || current.text().equals("false"))) {
      advance();
      return Boolean.valueOf(current.text());
    }
    return number();
  }

  private BigDecimal number() {
    if (accept("-")) {
      return negative();
    }
    Token current = token;
    if (current.kind() != Kind.NUMBER) {
      throw lexer.problem(current, "A value is needed here");
    }
    advance();
    return new BigDecimal(current.text());
  }

  private BigDecimal negative() {
    return number().negate();
  }

  private boolean accept(String symbol) {
    boolean matches = token.kind() == Kind.SYMBOL && token.text().equals(symbol);
    if (matches) {
      advance();
    }
    return matches;
  }

  private void expect(String symbol) {
    Token current = token;
    if (!accept(symbol)) {
      throw lexer.problem(current, "Expected \"" + symbol + "\"");
    }
  }

  private void advance() {
    token = lexer.next();
  }
}
