package nl.toetssteen.web.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.toetssteen.facts.catalogue.FactDeclaration;

/** Reads one field of a form. Whether a value may be is for the question itself to say. */
public final class FieldReader {

  /** Choice: there is none. */
  public static final String ABSENT = "@afwezig";

  /** Choice: not known. */
  public static final String UNKNOWN = "@onbekend";

  private static final String VALUE = "w.";
  private static final String CHOICE = "k.";
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
  private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,15}([.,]\\d{1,9})?");

  private FieldReader() {}

  /** Name of the field with the value at a path. */
  public static String valueName(String path) {
    return VALUE + path;
  }

  /** Name of the field with the choice at a path. */
  public static String choiceName(String path) {
    return CHOICE + path;
  }

  /** The path of a field of this name; empty if it holds no fact. */
  static Optional<String> path(String fieldName) {
    return fieldName.startsWith(VALUE) || fieldName.startsWith(CHOICE)
        ? Optional.of(fieldName.substring(VALUE.length()))
        : Optional.empty();
  }

  static Entry read(FactPath fact, FormData form) {
    String text = form.text(valueName(fact.path()));
    List<String> choices =
        form.all(choiceName(fact.path())).stream().filter(choice -> !choice.isEmpty()).toList();
    if (choices.size() > 1 || (!choices.isEmpty() && !text.isEmpty())) {
      return new Entry.Fault("Geef één antwoord: een waarde, of een van de keuzes eronder.");
    }
    if (!choices.isEmpty()) {
      return choice(choices.get(0));
    }
    return text.isEmpty() ? new Entry.Nothing() : value(fact.declaration(), text);
  }

  private static Entry choice(String choice) {
    return switch (choice) {
      case UNKNOWN -> new Entry.Unknown();
      case ABSENT -> new Entry.Given(NullNode.instance);
      default -> new Entry.Given(TextNode.valueOf(choice));
    };
  }

  private static Entry value(FactDeclaration declaration, String text) {
    return switch (declaration.kind()) {
      case DATUM ->
          given(
              DutchDate.parse(text).map(LocalDate::toString).map(TextNode::valueOf),
              "Vul een datum in die bestaat, zoals 21-11-2026.");
      case GEHEEL ->
          given(
              WHOLE.matcher(text).matches()
                  ? Optional.of(BigIntegerNode.valueOf(new BigInteger(text)))
                  : Optional.empty(),
              "Vul een heel getal in, zoals 3.");
      case BEDRAG ->
          given(
              AMOUNT.matcher(text).matches()
                  ? Optional.of(DecimalNode.valueOf(new BigDecimal(text.replace(',', '.'))))
                  : Optional.empty(),
              "Vul een bedrag in euro in, zoals 1250,50.");
      case JA_NEE, KEUZE -> new Entry.Given(TextNode.valueOf(text));
    };
  }

  private static Entry given(Optional<? extends JsonNode> value, String advice) {
    return value.<Entry>map(Entry.Given::new).orElseGet(() -> new Entry.Fault(advice));
  }
}
