package nl.toetssteen.explain;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.engine.Evaluation;
import nl.toetssteen.engine.program.LadderRun;
import nl.toetssteen.engine.program.Run;
import nl.toetssteen.explain.answer.Trede;
import nl.toetssteen.facts.Kandidaat;
import nl.toetssteen.facts.Value;
import nl.toetssteen.law.source.Verification;

/** Shows a ladder whole: every rung, and the first that decides. */
final class Ladders {
  private final Sources sources;

  Ladders(Sources sources) {
    this.sources = sources;
  }

  List<Trede> explain(Evaluation evaluation) {
    List<Trede> rungs = new ArrayList<>();
    Run run = evaluation.run();
    if (run == null || run.program().ladder() == null) {
      return rungs;
    }
    LadderRun ladder = run.ladder();
    boolean open = ladder.winner() instanceof Value.Known;
    for (LadderRun.Rung rung : ladder.rungs()) {
      boolean decides = open && rung.candidate().uitkomst() == Kandidaat.Uitkomst.VOLDAAN;
      rungs.add(rung(rung, decides));
      open &= !decides;
    }
    return rungs;
  }

  private Trede rung(LadderRun.Rung rung, boolean decides) {
    Kandidaat candidate = rung.candidate();
    return new Trede(
        rung.rank(),
        candidate.criterium(),
        candidate.waarde(),
        candidate.uitkomst().name(),
        decides,
        rung.row(),
        sources.quote(candidate.bron(), Verification.GELEZEN.name()),
        candidate.paden(),
        candidate.toelichting());
  }
}
