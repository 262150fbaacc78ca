package nl.toetssteen.facts.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.toetssteen.facts.Cause;
import nl.toetssteen.facts.Value;
import nl.toetssteen.facts.Violation;
import nl.toetssteen.facts.catalogue.FactDeclaration;
import org.jspecify.annotations.Nullable;

/** Reads the JSON value of one fact against its declaration. */
final class ValueReader {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;
  private static final int DATE_LENGTH = 10;
  private static final int MAX_DECIMALS = 2;
  private static final int MAX_ECHO = 40;
  private static final Set<String> JA_NEE = Set.of("JA", "NEE");
  private static final Value JA = Value.known("JA");
  private static final Value NEE = Value.known("NEE");

  private final List<Violation> violations;

  ValueReader(List<Violation> violations) {
    this.violations = violations;
  }

  /** Puts what is known of a fact under the names of its variables. */
  void read(
      FactDeclaration fact, String path, @Nullable JsonNode node, Map<String, Value> variables) {
    String presence = fact.presenceVariable();
    Value there = JA;
    Value value = Value.unknown();
    if (node == null) {
      there = Value.unknown(Cause.fact(path));
      value = there;
    } else if (node.isNull() && fact.mayBeAbsent()) {
      there = NEE;
    } else {
      Object known = known(fact, path, node);
      value = known == null ? value : Value.known(known);
    }
    variables.put(fact.valueVariable(), value);
    if (presence != null) {
      variables.put(presence, there);
    }
  }

  private @Nullable Object known(FactDeclaration fact, String path, JsonNode node) {
    if (node.isNull()) {
      return violate(path, "Null mag hier niet. Laat het veld weg als het antwoord onbekend is.");
    }
    return switch (fact.kind()) {
      case DATUM -> date(path, node);
      case JA_NEE ->
          JA_NEE.contains(node.asText()) && node.isTextual()
              ? node.textValue()
              : violate(path, echo(node) + "Antwoord met \"JA\" of \"NEE\".");
      case KEUZE ->
          fact.options().containsKey(node.asText()) && node.isTextual()
              ? node.textValue()
              : violate(
                  path,
                  echo(node) + "Kies uit: " + String.join(", ", fact.options().keySet()) + ".");
      case GEHEEL -> number(fact, path, node, 0, "Geef een geheel getal, zonder aanhalingstekens.");
      case BEDRAG ->
          number(
              fact,
              path,
              node,
              MAX_DECIMALS,
              "Geef een bedrag in euro als getal, met ten hoogste twee cijfers achter de punt.");
    };
  }

  private @Nullable LocalDate date(String path, JsonNode node) {
    String text = node.isTextual() ? node.textValue() : "";
    try {
      LocalDate date = text.length() == DATE_LENGTH ? LocalDate.parse(text) : null;
      if (date == null) {
        violate(path, echo(node) + "Geef een datum als \"jjjj-mm-dd\".");
      } else if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
        violate(path, echo(node) + "Geef een datum in de jaren 1900 tot en met 2200.");
      }
      return date;
    } catch (DateTimeException e) {
      violate(path, echo(node) + "Geef een bestaande datum als \"jjjj-mm-dd\".");
      return null;
    }
  }

  private @Nullable BigDecimal number(
      FactDeclaration fact, String path, JsonNode node, int decimals, String expected) {
    BigDecimal number = node.isNumber() ? node.decimalValue() : null;
    if (number == null || !CanonicalJson.canWrite(number)) {
      violate(path, echo(node) + expected);
      return null;
    }
    BigDecimal min = fact.min();
    BigDecimal max = fact.max();
    if (number.stripTrailingZeros().scale() > decimals) {
      violate(path, echo(node) + expected);
    } else if (min != null && number.compareTo(min) < 0) {
      violate(path, echo(node) + "Geef een getal van " + min.toPlainString() + " of meer.");
    } else if (max != null && number.compareTo(max) > 0) {
      violate(path, echo(node) + "Geef een getal van ten hoogste " + max.toPlainString() + ".");
    }
    return number;
  }

  /** The value given, if it is short and plain enough to show. */
  private static String echo(JsonNode node) {
    String text = node.isValueNode() ? node.asText() : "";
    boolean plain =
        text.chars().allMatch(c -> c >= ' ' && c != 0x7f && !Character.isSurrogate((char) c));
    return text.isEmpty() || text.length() > MAX_ECHO || !plain
        ? "Deze waarde mag hier niet. "
        : "De waarde " + text + " mag hier niet. ";
  }

  private @Nullable Object violate(String path, String message) {
    violations.add(new Violation(FactReader.ROOT + "." + path, message));
    return null;
  }
}
