package nl.toetssteen.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.toetssteen.engine.Evaluated;
import nl.toetssteen.engine.rules.Finding;
import nl.toetssteen.explain.answer.Termijn;
import nl.toetssteen.facts.Bevinding;
import nl.toetssteen.facts.Value;
import org.jspecify.annotations.Nullable;

/** Shows the clocks that the rules found, with begin, end and stops. */
final class Clocks {
  private final Sources sources;

  Clocks(Sources sources) {
    this.sources = sources;
  }

  /**
   * The clocks of the case (null) or of one subject.
   *
   * @param subject item path
   */
  List<Termijn> explain(Evaluated evaluated, List<Bevinding> clocks, @Nullable String subject) {
    List<Termijn> explained = new ArrayList<>();
    for (Bevinding found : clocks) {
      Bevinding.Klok clock = found.klok();
      if (clock == null || !Objects.equals(found.onderwerp(), subject)) {
        continue;
      }
      Finding declared = evaluated.law().findings().findings().get(found.naam());
      if (declared != null) {
        explained.add(clock(clock, declared));
      }
    }
    return explained;
  }

  private Termijn clock(Bevinding.Klok clock, Finding declared) {
    return new Termijn(
        declared.key(),
        declared.name(),
        day(clock.begin()),
        day(clock.eind()),
        clock.stil().stream().map(s -> new Termijn.Stil(s.van(), s.totEnMet())).toList(),
        declared.consequence(),
        declared.counting(),
        sources.quote(declared.source(), declared.verification()));
  }

  private static @Nullable LocalDate day(Value value) {
    return value instanceof Value.Known known ? (LocalDate) known.value() : null;
  }
}
