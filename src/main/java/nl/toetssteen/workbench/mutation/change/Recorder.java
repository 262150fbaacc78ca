package nl.toetssteen.workbench.mutation.change;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.Map;
import nl.toetssteen.engine.Question;
import nl.toetssteen.engine.Trial;
import nl.toetssteen.engine.loading.DecisionLaw;
import nl.toetssteen.engine.program.Program;
import nl.toetssteen.engine.rules.RuleChange;
import nl.toetssteen.facts.Bevinding;
import nl.toetssteen.facts.Bevindingen;

/** Changes nothing, and notes what a case touches. */
public final class Recorder implements Trial {
  private final WatchedLaw watched;
  private final CaseTrace trace;

  public Recorder(WatchedLaw watched, CaseTrace trace) {
    this.watched = watched;
    this.trace = trace;
  }

  @Override
  public DecisionLaw law(DecisionLaw law) {
    return watched.of(law);
  }

  @Override
  public RuleChange rules() {
    return new RuleChange() {
      @Override
      public boolean fires(String rule) {
        trace.fires(rule);
        return true;
      }

      @Override
      public Bevinding writes(Bevinding found) {
        if (found.regel() != null) {
          trace.writes(found.regel(), found.naam());
        }
        return found;
      }
    };
  }

  @Override
  public void asked(String figure) {
    trace.asks(figure);
  }

  @Override
  public boolean findsAll() {
    return true;
  }

  @Override
  public void found(
      DecisionLaw law,
      Question question,
      Map<String, LocalDate> commencements,
      Bevindingen findings) {
    trace.keep(law, question, commencements, findings);
  }

  /** Law whose tables tell the trace of the case at hand, on this thread, how they come out. */
  public static final class WatchedLaw {
    private final ThreadLocal<CaseTrace> current = new ThreadLocal<>();
    private final IdentityHashMap<DecisionLaw, DecisionLaw> watched = new IdentityHashMap<>();

    /** From now on this thread asks this case. */
    public void follow(CaseTrace trace) {
      current.set(trace);
    }

    /** After this nothing is noted. */
    public void done() {
      current.remove();
    }

    synchronized DecisionLaw of(DecisionLaw law) {
      return watched.computeIfAbsent(law, this::watch);
    }

    private DecisionLaw watch(DecisionLaw law) {
      return Alteration.programs(law, this::watch);
    }

    private Program watch(String level, Program program) {
      return new Program(
          program.variables(),
          program.tables().stream()
              .map(
                  table ->
                      table.watchedBy(
                          (match, scope) -> {
                            CaseTrace trace = current.get();
                            if (trace != null) {
                              trace.matched(level, match, scope);
                            }
                          }))
              .toList(),
          program.conditions(),
          program.nodes(),
          program.outcomes(),
          program.signals(),
          program.ladder());
    }
  }
}
