package nl.toetssteen.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.toetssteen.engine.Evaluated;
import nl.toetssteen.engine.Evaluation;
import nl.toetssteen.engine.program.Program;
import nl.toetssteen.engine.program.Run;
import nl.toetssteen.engine.program.Variable;
import nl.toetssteen.engine.rules.Finding;
import nl.toetssteen.engine.table.Row;
import nl.toetssteen.engine.tree.Kleene;
import nl.toetssteen.explain.answer.Signaal;
import nl.toetssteen.facts.Cause;
import nl.toetssteen.facts.Kandidaat.Uitkomst;
import nl.toetssteen.law.LawLibrary;
import nl.toetssteen.law.content.FigureRow;
import nl.toetssteen.law.source.Verification;

/** What the reader must know: unverified sources, contested law, law that is not loaded. */
final class Signals {
  private final LawLibrary library;
  private final Sources sources;

  Signals(LawLibrary library, Sources sources) {
    this.library = library;
    this.sources = sources;
  }

  List<Signaal> of(Evaluated evaluated, Evaluation evaluation, boolean top) {
    List<Signaal> signals = new ArrayList<>();
    if (top) {
      whole(evaluated, signals);
    }
    if (evaluation.contested()) {
      signals.add(contested(evaluation));
    }
    notLoaded(evaluated, evaluation, signals);
    declared(evaluation, signals);
    unverified(evaluated, evaluation)
        .forEach(
            (text, mark) ->
                signals.add(
                    new Signaal(
                        "BRON_TE_VERIFIEREN",
                        "Dit rust op een bron die niet in de geldende tekst is gelezen: "
                            + text
                            + ".",
                        sources.quote(text, mark))));
    return signals;
  }

  private void whole(Evaluated evaluated, List<Signaal> sink) {
    LocalDate updated = library.sources().updatedUntil();
    LocalDate day = evaluated.question().referenceDate();
    if (day.isAfter(updated)) {
      String text =
          "Het recht is bijgewerkt tot en met %s; wat daarna verandert, is niet meegenomen."
              .formatted(Wording.date(updated));
      sink.add(new Signaal("RECHT_NA_PEILING", text, null));
    }
    evaluated.commencements().forEach((id, from) -> sink.add(proposal(id, from)));
  }

  private Signaal proposal(String id, LocalDate from) {
    var proposal = library.proposals().find(id).orElseThrow();
    String text =
        "Getoetst alsof %s (%s) in werking treedt op %s; dit is geen geldend recht."
            .formatted(proposal.title(), proposal.status(), Wording.date(from));
    return new Signaal(
        "VOORSTEL", text, sources.quote(proposal.source(), proposal.verification().name()));
  }

  private Signaal contested(Evaluation evaluation) {
    Evaluation.Choice choice = evaluation.framework().get(0);
    Row row = choice.row();
    return new Signaal(
        "OVERGANGSRECHT_BETWIST",
        "Welk recht geldt is betwist, en de uitkomst hangt ervan af: " + Conditions.reason(choice),
        sources.quote(row.source(), row.verification()));
  }

  private static void notLoaded(Evaluated evaluated, Evaluation evaluation, List<Signaal> sink) {
    for (Cause cause : evaluation.open()) {
      if (cause.kind() == Cause.Kind.NOT_LOADED) {
        String name = evaluated.law().figures().find(cause.id()).orElseThrow().name();
        String text = "Voor de datum waarop het aankomt is niet geladen: " + name + ".";
        sink.add(new Signaal("NIET_GELADEN", text, null));
      }
    }
  }

  private void declared(Evaluation evaluation, List<Signaal> sink) {
    Run run = evaluation.run();
    if (run == null) {
      return;
    }
    for (Program.Signal signal : run.program().signals()) {
      if (signal.when().eval(run) == Uitkomst.VOLDAAN) {
        sink.add(
            new Signaal(
                signal.code(),
                signal.text(),
                sources.quote(signal.source(), Verification.GELEZEN.name())));
      }
    }
  }

  /** Text and mark of every source the answer rests on that was not read. */
  private Map<String, String> unverified(Evaluated evaluated, Evaluation evaluation) {
    Map<String, String> marks = new TreeMap<>();
    evaluation.framework().forEach(choice -> add(marks, choice.row()));
    Run run = evaluation.run();
    if (run != null) {
      BitSet grounds = Level.grounds(evaluation);
      for (int index = grounds.nextSetBit(0); index >= 0; index = grounds.nextSetBit(index + 1)) {
        if (!Kleene.open(run.condition(index))) {
          run.used(
              run.program().conditions().get(index).table(),
              row -> add(marks, row),
              leaf -> add(marks, evaluated, leaf));
        }
      }
    }
    return new LinkedHashMap<>(marks);
  }

  private static void add(Map<String, String> marks, Row row) {
    add(marks, row.source(), row.verification());
  }

  private static void add(Map<String, String> marks, Evaluated evaluated, Variable.Leaf leaf) {
    if (leaf.kind() == Variable.Kind.FIGURE) {
      FigureRow row = evaluated.figureRow(leaf.key());
      if (row != null) {
        add(marks, row.source(), row.verification().name());
      }
    }
    if (leaf.kind() == Variable.Kind.JUDGEMENT) {
      evaluated
          .law()
          .judgements()
          .find(leaf.key())
          .ifPresent(j -> add(marks, j.source(), j.verification().name()));
    }
    Finding finding = evaluated.law().findings().findings().get(leaf.key());
    if (finding != null) {
      add(marks, finding.source(), finding.verification());
    }
  }

  private static void add(Map<String, String> marks, String source, String verification) {
    if (!verification.equals(Verification.GELEZEN.name())) {
      marks.put(source, verification);
    }
  }
}
