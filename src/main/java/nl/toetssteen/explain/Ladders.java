package nl.toetssteen.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.toetssteen.engine.Evaluated;
import nl.toetssteen.engine.Evaluation;
import nl.toetssteen.engine.program.LadderRun;
import nl.toetssteen.engine.program.Program;
import nl.toetssteen.engine.program.Run;
import nl.toetssteen.explain.answer.Trede;
import nl.toetssteen.facts.Kandidaat;

/** Shows a ladder whole: every rung, and the first that decides. */
final class Ladders {
  private final Sources sources;

  Ladders(Sources sources) {
    this.sources = sources;
  }

  List<Trede> explain(Evaluated evaluated, Evaluation evaluation) {
    List<Trede> rungs = new ArrayList<>();
    Run run = evaluation.run();
    Program.Ladder declared = run == null ? null : run.program().ladder();
    if (run == null || declared == null) {
      return rungs;
    }
    String verification =
        Objects.requireNonNull(evaluated.law().findings().findings().get(declared.candidates()))
            .verification();
    LadderRun ladder = run.ladder();
    for (LadderRun.Rung rung : ladder.rungs()) {
      rungs.add(rung(rung, rung.equals(ladder.deciding()), verification));
    }
    return rungs;
  }

  private Trede rung(LadderRun.Rung rung, boolean decides, String verification) {
    Kandidaat candidate = rung.candidate();
    return new Trede(
        rung.rank(),
        candidate.criterium(),
        candidate.waarde(),
        candidate.uitkomst().name(),
        decides,
        rung.row().id(),
        sources.quote(candidate.bron(), verification),
        candidate.paden(),
        candidate.toelichting());
  }
}
