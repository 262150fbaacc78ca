package nl.toetssteen.engine.feel;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.toetssteen.engine.feel.Lexer.Kind;
import nl.toetssteen.engine.feel.Lexer.Token;
import nl.toetssteen.facts.Value;

/**
 * Reads an expression of the subset; what lies outside it is refused by name, so a table can
 * compute and nothing else.
 */
public final class ExpressionParser {
  private static final int LONGEST = 1000;
  private static final int DEEPEST = 30;
  private static final String NULL = "null";
  private static final Pattern DURATION = Pattern.compile("P(?:\\d+Y(?:\\d+M)?|\\d+M|\\d+D)");

  private final Lexer lexer;
  private final Names names;
  private Token token;
  private int depth;

  private ExpressionParser(String text, Names names) {
    this.names = names;
    this.lexer = new Lexer(text, names.longestFirst());
    this.token = lexer.next();
  }

  /**
   * Compiles an expression.
   *
   * @throws FeelException when the text is not in the subset or reads an unknown name
   */
  public static Expr parse(String text, Names names) {
    if (text.length() > LONGEST) {
      throw new FeelException(text, LONGEST, "More than " + LONGEST + " characters");
    }
    if (text.strip().equals(NULL)) {
      return new Expr.Literal(Truth.UNKNOWN);
    }
    ExpressionParser parser = new ExpressionParser(text, names);
    Expr expr = parser.or();
    if (parser.token.kind() != Kind.END) {
      throw parser.lexer.problem(parser.token, "Unexpected \"" + parser.token.text() + "\"");
    }
    return expr;
  }

  private Expr or() {
    Expr left = and();
    while (accept("or")) {
      left = new Expr.Binary(Operator.OR, left, and());
    }
    return left;
  }

  private Expr and() {
    Expr left = comparison();
    while (accept("and")) {
      left = new Expr.Binary(Operator.AND, left, comparison());
    }
    return left;
  }

  private Expr comparison() {
    Expr left = sum();
    if (accept("in")) {
      return new Expr.In(left, options());
    }
    for (Operator operator : Operator.values()) {
      if ((operator.orders() || operator == Operator.EQUAL || operator == Operator.NOT_EQUAL)
          && accept(operator.symbol())) {
        return new Expr.Binary(operator, left, sum());
      }
    }
    return left;
  }

  private List<Expr> options() {
    expect("(");
    List<Expr> options = new ArrayList<>();
    do {
      options.add(sum());
    } while (accept(","));
    expect(")");
    return List.copyOf(options);
  }

  private Expr sum() {
    Expr left = product();
    while (true) {
      Token before = token;
      if (accept("+")) {
        left = computed(Operator.PLUS, left, product(), before);
      } else if (accept("-")) {
        left = computed(Operator.MINUS, left, product(), before);
      } else {
        return left;
      }
    }
  }

  private Expr product() {
    Expr left = primary();
    while (true) {
      Token before = token;
      if (!accept("*")) {
        return left;
      }
      left = computed(Operator.TIMES, left, primary(), before);
    }
  }

  /**
   * Change points of the timeline are found by comparison, so nothing may be computed from the
   * reference date.
   */
  private Expr computed(Operator operator, Expr left, Expr right, Token where) {
    for (Expr operand : List.of(left, right)) {
      if (operand instanceof Expr.Ref ref && names.movesWithReferenceDate(ref.name())) {
        throw lexer.problem(
            where, "\"" + ref.name() + "\" moves with the reference date and may only be compared");
      }
    }
    return new Expr.Binary(operator, left, right);
  }

  private Expr primary() {
    Token current = token;
    advance();
    return switch (current.kind()) {
      case NUMBER -> literal(new BigDecimal(current.text()));
      case STRING -> literal(current.text());
      case NAME -> new Expr.Ref(names.slot(current.text()), current.text());
      case WORD -> word(current);
      case SYMBOL -> group(current);
      case END -> throw lexer.problem(current, "Unexpected end");
    };
  }

  private Expr group(Token opening) {
    if (!opening.text().equals("(")) {
      throw lexer.problem(opening, "Unexpected \"" + opening.text() + "\"");
    }
    if (++depth > DEEPEST) {
      throw lexer.problem(opening, "Nested more than " + DEEPEST + " deep");
    }
    Expr inner = or();
    expect(")");
    depth--;
    return inner;
  }

  private Expr word(Token word) {
    return switch (word.text()) {
      case "true" -> new Expr.Literal(Truth.TRUE);
      case "false" -> new Expr.Literal(Truth.FALSE);
      case NULL ->
          throw lexer.problem(word, "Nothing can be compared with null; test \"aanwezig\"");
      case "not" -> new Expr.Not(group(take("(")));
      case "date" -> literal(temporal(word, LocalDate::parse));
      case "duration" -> literal(temporal(word, ExpressionParser::duration));
      default -> throw lexer.problem(word, "Unknown name or function \"" + word.text() + "\"");
    };
  }

  /** Of months or of days, as FEEL has them: the two do not add up. */
  private static Period duration(String text) {
    if (!DURATION.matcher(text).matches()) {
      throw new DateTimeException("Write P5Y, P6M, P1Y6M or P42D");
    }
    return Period.parse(text);
  }

  private <T> T temporal(Token where, Function<String, T> parse) {
    expect("(");
    Token text = token;
    if (text.kind() != Kind.STRING) {
      throw lexer.problem(text, "A string is needed here");
    }
    advance();
    expect(")");
    try {
      return parse.apply(text.text());
    } catch (DateTimeException e) {
      throw lexer.problem(where, "Not a valid " + where.text() + ": \"" + text.text() + "\"");
    }
  }

  private static Expr literal(Object value) {
    return new Expr.Literal(Value.known(value));
  }

  private boolean accept(String text) {
    boolean matches =
        (token.kind() == Kind.SYMBOL || token.kind() == Kind.WORD) && token.text().equals(text);
    if (matches) {
      advance();
    }
    return matches;
  }

  private Token take(String text) {
    Token current = token;
    expect(text);
    return current;
  }

  private void expect(String text) {
    Token current = token;
    if (!accept(text)) {
      throw lexer.problem(current, "Expected \"" + text + "\"");
    }
  }

  private void advance() {
    token = lexer.next();
  }
}
