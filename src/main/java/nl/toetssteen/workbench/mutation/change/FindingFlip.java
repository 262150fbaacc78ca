package nl.toetssteen.workbench.mutation.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.toetssteen.facts.Bevinding;
import nl.toetssteen.facts.Kandidaat;
import nl.toetssteen.facts.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a rule finds instead: a day or a unit more, or another code.
 *
 * @param code the other code; null for dates, numbers, terms and candidates
 */
public record FindingFlip(@Nullable String code) {

  public Bevinding apply(Bevinding found) {
    Bevinding.Klok clock = found.klok();
    return new Bevinding(
        found.naam(),
        found.onderwerp(),
        found.aanwezig(),
        value(found.waarde()),
        clock == null ? null : new Bevinding.Klok(clock.begin(), value(clock.eind()), clock.stil()),
        found.kandidaten().stream().map(FindingFlip::candidate).toList(),
        found.paden(),
        found.regel());
  }

  private Value value(Value value) {
    if (value instanceof Value.Known known) {
      return Value.known(moved(known.value()));
    }
    Value.Unknown open = (Value.Unknown) value;
    return Value.between(bound(open.min()), bound(open.max()), open.causes());
  }

  private @Nullable Comparable<?> bound(@Nullable Comparable<?> bound) {
    return bound == null ? null : (Comparable<?>) moved(bound);
  }

  private Object moved(Object value) {
    if (value instanceof LocalDate day) {
      return day.plusDays(1);
    } else if (value instanceof BigDecimal number) {
      return number.add(BigDecimal.ONE);
    }
    return code == null ? value : code;
  }

  private static Kandidaat candidate(Kandidaat was) {
    Kandidaat.Uitkomst other =
        switch (was.uitkomst()) {
          case VOLDAAN -> Kandidaat.Uitkomst.NIET_VOLDAAN;
          case NIET_VOLDAAN, ONBEKEND, BEOORDELEN -> Kandidaat.Uitkomst.VOLDAAN;
        };
    boolean points = was.waarde() != null || other != Kandidaat.Uitkomst.VOLDAAN;
    return new Kandidaat(
        was.criterium(),
        was.waarde(),
        points ? other : was.uitkomst(),
        was.toelichting(),
        was.bron(),
        was.paden(),
        other == Kandidaat.Uitkomst.VOLDAAN && points ? List.of() : was.oorzaken());
  }
}
