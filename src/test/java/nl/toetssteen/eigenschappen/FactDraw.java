package nl.toetssteen.eigenschappen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.toetssteen.facts.catalogue.FactDeclaration;
import nl.toetssteen.facts.catalogue.FactDeclaration.Nature;
import nl.toetssteen.facts.catalogue.ListDeclaration;

/** Draws values for facts, dates by preference a term away from a date that was drawn before. */
final class FactDraw {
  private static final int FIRST_YEAR = 2004;
  private static final int YEARS = 27;
  private static final int OLDEST = 1950;
  private static final int MOST_ITEMS = 3;

  private final Random random;
  private final List<Period> terms;
  private final List<LocalDate> seen = new ArrayList<>();

  FactDraw(Random random, List<Period> terms, LocalDate referenceDate) {
    this.random = random;
    this.terms = terms;
    seen.add(referenceDate);
  }

  /** Dates that were given count as drawn. */
  void notice(LocalDate day) {
    seen.add(day);
  }

  JsonNode value(FactDeclaration fact) {
    if (fact.mayBeAbsent() && random.nextInt(3) == 0) {
      return NullNode.getInstance();
    }
    return switch (fact.kind()) {
      case JA_NEE -> TextNode.valueOf(random.nextBoolean() ? "JA" : "NEE");
      case KEUZE -> TextNode.valueOf(pick(List.copyOf(fact.options().keySet())));
      case DATUM -> TextNode.valueOf(date(fact).toString());
      case GEHEEL -> IntNode.valueOf(number(fact).intValue());
      case BEDRAG -> DecimalNode.valueOf(number(fact).add(new BigDecimal("0.50")));
    };
  }

  /** A complete list of up to three items. */
  ObjectNode list(ListDeclaration list) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("volledig", "JA");
    var items = node.putArray("items");
    for (int i = random.nextInt(MOST_ITEMS + 1); i > 0; i--) {
      items.add(item(list));
    }
    return node;
  }

  ObjectNode item(ListDeclaration list) {
    ObjectNode item = JsonNodeFactory.instance.objectNode();
    list.fields().forEach(field -> item.set(field.name(), value(field)));
    return item;
  }

  private LocalDate date(FactDeclaration fact) {
    LocalDate day = fact.nature() == Nature.VAST ? longAgo() : recently();
    seen.add(day);
    return day;
  }

  private LocalDate longAgo() {
    return LocalDate.of(OLDEST, 1, 1).plusDays(random.nextInt(365 * 72));
  }

  private LocalDate recently() {
    if (terms.isEmpty() || random.nextInt(3) == 0) {
      return LocalDate.of(FIRST_YEAR, 1, 1).plusDays(random.nextInt(365 * YEARS));
    }
    LocalDate anchor = pick(seen);
    Period term = pick(terms);
    LocalDate away = random.nextInt(4) == 0 ? anchor.plus(term) : anchor.minus(term);
    return (away.getYear() < OLDEST ? anchor : away).plusDays(random.nextInt(3) - 1);
  }

  private BigDecimal number(FactDeclaration fact) {
    BigDecimal least = fact.min() == null ? BigDecimal.ZERO : fact.min();
    int scale = random.nextBoolean() ? 12 : 1200;
    BigDecimal number = least.add(BigDecimal.valueOf(random.nextInt(scale)));
    return fact.max() == null ? number : number.min(fact.max().subtract(BigDecimal.ONE).max(least));
  }

  <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
