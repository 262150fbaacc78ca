package nl.toetssteen.engine;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.toetssteen.engine.loading.DecisionLaw;
import nl.toetssteen.engine.rules.RuleRunner;
import nl.toetssteen.engine.rules.RuleUnitSource;
import nl.toetssteen.facts.Bevindingen;
import nl.toetssteen.facts.Zaak;
import nl.toetssteen.law.LawLibrary;
import nl.toetssteen.law.LawView;
import nl.toetssteen.law.content.Registerrij;
import nl.toetssteen.law.content.Registerrijen;

/** Evaluates questions; thread-safe, and keeps nothing but compiled law. */
public final class Engine {
  private final LawBook book;
  private final RuleRunner rules;
  private final Trial trial;

  /** An engine over this law, with rule units from this source. */
  public Engine(LawLibrary library, RuleUnitSource units) {
    this(new LawBook(library), new RuleRunner(units), Trial.NONE);
  }

  private Engine(LawBook book, RuleRunner rules, Trial trial) {
    this.book = book;
    this.rules = rules;
    this.trial = trial;
  }

  /** An engine over the same law with something changed in it. */
  public Engine trying(Trial other) {
    return new Engine(book, rules, other);
  }

  /** The compiled law that a question is put to. */
  public DecisionLaw law(Question question) {
    return trial.law(book.law(question.decision(), book.view(question)));
  }

  /** The compiled law of a decision as it stands in this view. */
  public DecisionLaw law(String decision, LawView view) {
    return book.law(decision, view);
  }

  /** The compiled law of a decision without any proposal. */
  public DecisionLaw law(String decision) {
    return book.base(decision);
  }

  /** Hash of every file that an answer to this question can rest on. */
  public String fingerprint(Question question) {
    return book.fingerprint(question);
  }

  /** The days on which a figure, a register, or the law under a proposal changes. */
  public SortedSet<LocalDate> boundaries(Question question) {
    LawView view = book.view(question);
    Map<String, LocalDate> commencements = view.commencements();
    SortedSet<LocalDate> days = new TreeSet<>(commencements.values());
    commencements.values().stream()
        .max(LocalDate::compareTo)
        .ifPresent(last -> boundaries(law(question.on(last)), commencements, days));
    boundaries(law(question), commencements, days);
    return days;
  }

  private static void boundaries(
      DecisionLaw law, Map<String, LocalDate> commencements, SortedSet<LocalDate> sink) {
    sink.addAll(law.figures().boundaries(commencements));
    for (Registerrijen register : law.registers().values()) {
      for (Registerrij row : register.rijen()) {
        sink.add(row.van());
        if (row.totEnMet() != null) {
          sink.add(row.totEnMet().plusDays(1));
        }
      }
    }
  }

  /** Evaluates a question on its own reference date, and takes no note of where it may turn. */
  public Evaluated evaluate(Question question) {
    return evaluate(question, new FindingMemo(), Comparisons.UNNOTED);
  }

  /** The same question on any reference date. */
  public Series series(Question question) {
    return new Series(this, question);
  }

  Evaluated evaluate(Question question, FindingMemo memo, Comparisons compared) {
    LawView view = book.view(question);
    DecisionLaw base = book.law(question.decision(), view);
    DecisionLaw law = trial.law(base);
    Map<Map<String, String>, CaseInputs> known = new HashMap<>();
    Evaluator evaluator =
        new Evaluator(
            law,
            answers ->
                known.computeIfAbsent(
                    answers,
                    key ->
                        inputs(
                            base,
                            law,
                            question.answering(key),
                            memo,
                            view.commencements(),
                            compared)));
    Evaluation evaluation = evaluator.evaluate(question);
    CaseInputs inputs = Objects.requireNonNull(known.get(question.answers()));
    return new Evaluated(question, law, evaluation, inputs, compared, List.copyOf(known.values()));
  }

  private CaseInputs inputs(
      DecisionLaw base,
      DecisionLaw law,
      Question question,
      FindingMemo memo,
      Map<String, LocalDate> commencements,
      Comparisons compared) {
    Bevindingen kept = memo.find(law, commencements, question.answers());
    if (kept == null) {
      kept = trial.known(base, question, commencements);
    }
    CaseInputs inputs = new CaseInputs(law, question, commencements, kept, compared, trial.rules());
    if (kept == null) {
      Zaak zaak = zaak(question, inputs);
      rules.run(
          law.findings(),
          question.dossier(),
          law.registers(),
          zaak,
          inputs.findings(),
          trial.rules());
      // Any date that rules find may be where the answer turns
      if (compared.noting() || trial.findsAll()) {
        inputs.findings().wachtNietLanger();
      }
      trial.found(base, question, commencements, inputs.findings());
      boolean follows = zaak.peildatumGelezen() || inputs.dayRead();
      if (!follows && !inputs.findings().wacht()) {
        memo.keep(law, commencements, question.answers(), inputs.findings());
      }
    }
    compared.add(inputs.findings());
    return inputs;
  }

  /** The case as rules see it. */
  private Zaak zaak(Question question, CaseInputs inputs) {
    return new Zaak(
        question.dossier(),
        question.referenceDate(),
        (key, day) -> {
          trial.asked(key);
          return inputs.figureForRules(key, day);
        },
        id -> inputs.answerOrMeanwhile(id, null));
  }
}
