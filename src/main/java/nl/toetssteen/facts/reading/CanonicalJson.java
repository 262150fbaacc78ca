package nl.toetssteen.facts.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The one way to write a JSON value (RFC 8785), so that equal input has equal bytes and one hash.
 *
 * <p>Takes numbers of at most 15 digits below 10^21, which every JSON reader reads alike; others
 * are an {@link IllegalArgumentException}.
 */
public final class CanonicalJson {

  private static final int ROOM = 1024;
  private static final int MAX_DIGITS = 15;
  private static final int MAX_EXPONENT = 20;
  private static final int MIN_EXPONENT = -300;
  private static final int MIN_PLAIN_EXPONENT = -6;
  private static final String SHORT_ESCAPES = "\b\t\n\f\r\"\\";
  private static final String SHORT_NAMES = "btnfr\"\\";

  private final StringBuilder out = new StringBuilder(ROOM);

  private CanonicalJson() {}

  /** The canonical form, in UTF-8. */
  public static byte[] bytes(JsonNode node) {
    CanonicalJson json = new CanonicalJson();
    json.write(node);
    return json.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The SHA-256 of the canonical form, in lower-case hexadecimal. */
  public static String sha256(JsonNode node) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(node)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  static boolean canWrite(BigDecimal number) {
    long exponent = exponent(number);
    boolean inRange = MIN_EXPONENT <= exponent && exponent <= MAX_EXPONENT;
    return number.signum() == 0
        || (inRange && number.stripTrailingZeros().precision() <= MAX_DIGITS);
  }

  private void write(JsonNode node) {
    switch (node.getNodeType()) {
      case OBJECT -> object(node);
      case ARRAY -> array(node);
      case STRING -> string(node.textValue());
      case NUMBER -> number(node);
      case BOOLEAN -> out.append(node.booleanValue());
      case NULL -> out.append("null");
      default ->
          throw new IllegalArgumentException(
              "JSON has no way to write a node of type " + node.getNodeType());
    }
  }

  private void object(JsonNode node) {
    List<Map.Entry<String, JsonNode>> fields = new ArrayList<>(node.properties());
    fields.sort(Map.Entry.comparingByKey());
    String separator = "{";
    for (Map.Entry<String, JsonNode> field : fields) {
      out.append(separator);
      string(field.getKey());
      out.append(':');
      write(field.getValue());
      separator = ",";
    }
    out.append(fields.isEmpty() ? "{}" : "}");
  }

  private void array(JsonNode node) {
    String separator = "[";
    for (JsonNode element : node) {
      out.append(separator);
      write(element);
      separator = ",";
    }
    out.append(node.isEmpty() ? "[]" : "]");
  }

  private void string(String text) {
    out.append('"');
    int written = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') {
        out.append(text, written, i);
        escape(c);
        written = i + 1;
      } else if (Character.isSurrogate(c)) {
        i += secondHalf(text, i);
      }
    }
    out.append(text, written, text.length()).append('"');
  }

  private void escape(char c) {
    int known = SHORT_ESCAPES.indexOf(c);
    if (known >= 0) {
      out.append('\\').append(SHORT_NAMES.charAt(known));
    } else {
      out.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
    }
  }

  /** How many characters further the second half of a surrogate pair is. */
  private static int secondHalf(String text, int first) {
    if (!Character.isSupplementaryCodePoint(text.codePointAt(first))) {
      throw new IllegalArgumentException("Text with half a surrogate pair has no UTF-8 form");
    }
    return 1;
  }

  private void number(JsonNode node) {
    double floating = node.doubleValue();
    if (!node.isBigDecimal() && (Double.isNaN(floating) || Double.isInfinite(floating))) {
      throw new IllegalArgumentException("JSON has no NaN and no infinity");
    }
    BigDecimal given = node.decimalValue();
    if (!canWrite(given)) {
      throw new IllegalArgumentException(
          "A number has more than 15 digits or is 10^21 or more.\nRound it before it is hashed.");
    }
    BigDecimal number = given.stripTrailingZeros();
    if (number.signum() == 0) {
      out.append('0');
    } else if (exponent(number) >= MIN_PLAIN_EXPONENT) {
      out.append(number.toPlainString());
    } else {
      scientific(number);
    }
  }

  private void scientific(BigDecimal number) {
    String digits = number.unscaledValue().abs().toString();
    out.append(number.signum() < 0 ? "-" : "").append(digits.charAt(0));
    if (digits.length() > 1) {
      out.append('.').append(digits, 1, digits.length());
    }
    out.append('e').append(exponent(number));
  }

  /** The power of ten of the first digit. */
  private static long exponent(BigDecimal number) {
    return (long) number.precision() - number.scale() - 1;
  }
}
