package nl.toetssteen.law.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.toetssteen.law.files.YamlMap;

/** Reads the value of a figure by its kind. */
final class FigureValue {
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");

  private FigureValue() {}

  static Object read(YamlMap map, String key, FigureKind kind) {
    return switch (kind) {
      case DUUR -> duration(map, key);
      case GETAL -> number(map, key);
      case BEDRAG -> amount(map, key);
      case DATUM -> map.date(key);
      case CODE -> map.text(key, CODE, "a code of capitals, digits and underscores");
    };
  }

  private static Period duration(YamlMap map, String key) {
    String text = map.text(key);
    if (text.isEmpty()) {
      return Period.ZERO;
    }
    Optional<Period> period = parse(text);
    if (period.isEmpty() || period.get().isNegative()) {
      map.fault(key, "\"" + text + "\" is not a duration; write P5Y, P6M or P42D");
    } else if (mixed(period.get())) {
      map.fault(key, "\"" + text + "\" mixes months and days, which do not add up; use one");
    }
    return period.orElse(Period.ZERO);
  }

  private static Optional<Period> parse(String text) {
    try {
      return Optional.of(Period.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static boolean mixed(Period period) {
    return period.toTotalMonths() != 0 && !period.equals(period.withDays(0));
  }

  private static BigDecimal amount(YamlMap map, String key) {
    BigDecimal amount = number(map, key);
    if (amount.signum() < 0 || amount.stripTrailingZeros().scale() > 2) {
      map.fault(key, amount.toPlainString() + " is no amount in euro with at most two decimals");
    }
    return amount;
  }

  private static BigDecimal number(YamlMap map, String key) {
    JsonNode value = map.node(key);
    if (!value.isMissingNode() && !value.isNumber()) {
      map.fault(key, "must be a number");
    }
    return value.decimalValue();
  }
}
