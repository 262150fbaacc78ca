package nl.toetssteen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.toetssteen.engine.Engine;
import nl.toetssteen.engine.Question;
import nl.toetssteen.facts.Dossier;
import nl.toetssteen.facts.InvalidInputException;
import nl.toetssteen.facts.Violation;
import nl.toetssteen.facts.reading.FactReader;
import nl.toetssteen.law.DecisionInfo;
import nl.toetssteen.law.LawLibrary;
import nl.toetssteen.law.LawView;
import nl.toetssteen.law.ProposalChoice;
import nl.toetssteen.law.content.Judgement;
import nl.toetssteen.law.content.Judgements;
import org.jspecify.annotations.Nullable;

/** Checks a request against the law it is put to, and makes it a question. */
final class QuestionReader {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  private final LawLibrary library;
  private final Engine engine;
  private final Map<String, FactReader> readers = new ConcurrentHashMap<>();

  QuestionReader(LawLibrary library, Engine engine) {
    this.library = library;
    this.engine = engine;
  }

  Question question(Verzoek request) {
    return question(
        new RequestReader.Envelope(
            request.beslissing(),
            request.peildatum(),
            request.feiten(),
            request.beoordelingen(),
            request.voorstellen(),
            request.zonder(),
            new ArrayList<>()));
  }

  /**
   * The question, once nothing is wrong with the request.
   *
   * @throws InvalidInputException naming everything that is
   */
  Question question(RequestReader.Envelope envelope) {
    return question(envelope, null);
  }

  /** The facts were perhaps read before. */
  private Question question(RequestReader.Envelope envelope, @Nullable Dossier read) {
    List<Violation> violations = envelope.violations();
    DecisionInfo info = decision(envelope, violations);
    LocalDate day = envelope.referenceDate();
    if (info != null && day != null && day.isBefore(info.loadedFrom())) {
      violations.add(new Violation("peildatum", outside(info, day)));
    }
    years(envelope, violations);
    LawView view = view(envelope, violations);
    Dossier dossier = read != null || info == null ? read : dossier(info, envelope, violations);
    Map<String, String> answers =
        info == null || view == null
            ? Map.of()
            : answers(info, envelope, view, dossier, violations);
    if (!violations.isEmpty() || info == null || day == null || dossier == null) {
      throw new InvalidInputException(violations);
    }
    return new Question(info.id(), day, dossier, answers, envelope.proposals());
  }

  /**
   * The same question with more proposals adopted, checked as if it was asked so; one that it chose
   * itself gets the day given here.
   *
   * @param read the question as it is asked
   * @throws InvalidInputException naming everything wrong with it
   */
  Question adopting(RequestReader.Envelope envelope, Question read, List<ProposalChoice> more) {
    List<ProposalChoice> all = new ArrayList<>(envelope.proposals());
    all.removeIf(own -> more.stream().anyMatch(choice -> choice.id().equals(own.id())));
    all.addAll(more);
    return question(envelope.adopting(all), read.dossier());
  }

  /** The years that facts may have: far enough to count on from, and no further. */
  private static void years(RequestReader.Envelope envelope, List<Violation> violations) {
    year("peildatum", envelope.referenceDate(), violations);
    for (int i = 0; i < envelope.proposals().size(); i++) {
      year(
          "voorstellen[" + i + "].inwerking",
          envelope.proposals().get(i).commencement(),
          violations);
    }
  }

  private static void year(String path, @Nullable LocalDate day, List<Violation> violations) {
    if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
      violations.add(new Violation(path, "Geef een dag in de jaren 1900 tot en met 2200."));
    }
  }

  private static String outside(DecisionInfo info, LocalDate day) {
    return "Peildatum %s valt buiten het geladen recht van %s (geladen vanaf %s). Kies een latere peildatum."
        .formatted(day, info.id(), info.loadedFrom());
  }

  private @Nullable DecisionInfo decision(
      RequestReader.Envelope envelope, List<Violation> violations) {
    String id = envelope.decision();
    DecisionInfo info = id == null ? null : library.decisions().find(id).orElse(null);
    if (id != null && info == null) {
      String known =
          library.decisions().decisions().stream()
              .map(DecisionInfo::id)
              .collect(Collectors.joining(", "));
      violations.add(
          new Violation("beslissing", "Deze beslissing bestaat niet. Kies uit: " + known + "."));
    }
    return info;
  }

  private @Nullable LawView view(RequestReader.Envelope envelope, List<Violation> violations) {
    LocalDate day = envelope.referenceDate();
    try {
      return library.view(
          envelope.proposals(), day == null ? library.sources().updatedUntil() : day);
    } catch (InvalidInputException e) {
      violations.addAll(e.violations());
      return null;
    }
  }

  private @Nullable Dossier dossier(
      DecisionInfo info, RequestReader.Envelope envelope, List<Violation> violations) {
    LocalDate day = envelope.referenceDate();
    if (envelope.facts() == null) {
      return null;
    }
    FactReader reader =
        readers.computeIfAbsent(info.id(), id -> new FactReader(engine.law(id).facts()));
    try {
      return reader.read(envelope.facts(), day == null ? LocalDate.MAX : day);
    } catch (InvalidInputException e) {
      violations.addAll(e.violations());
      return null;
    }
  }

  /** Checked against the judgements of the base law and of every chosen proposal. */
  private Map<String, String> answers(
      DecisionInfo info,
      RequestReader.Envelope envelope,
      LawView view,
      @Nullable Dossier dossier,
      List<Violation> violations) {
    Judgements known = all(info, envelope.proposals(), view);
    Map<String, String> answers = new TreeMap<>();
    envelope
        .judgements()
        .forEach(
            (key, given) -> {
              String id = key.contains("@") ? key.substring(0, key.indexOf('@')) : key;
              Judgement judgement = known.find(id).orElse(null);
              String path = "beoordelingen." + key;
              if (judgement == null) {
                violations.add(
                    new Violation(path, "Deze beoordeling bestaat hier niet; laat haar weg."));
              } else if (dossier != null && !isOfSubject(key, judgement, dossier)) {
                violations.add(
                    new Violation(
                        path,
                        "Na @ hoort de ref van iets waarover deze beoordeling gaat; die staat niet"
                            + " in de feiten."));
              } else if (!judgement.options().containsKey(given.antwoord())) {
                String options = String.join(", ", judgement.options().keySet());
                violations.add(new Violation(path + ".antwoord", "Kies uit: " + options + "."));
              } else {
                answers.put(key, given.antwoord());
              }
            });
    return answers;
  }

  /** Without @ it is for all; else for an item of its own list, by its ref or its path. */
  private static boolean isOfSubject(String key, Judgement judgement, Dossier dossier) {
    int at = key.indexOf('@');
    if (at < 0) {
      return true;
    }
    String subject = key.substring(at + 1);
    return judgement.subject() != null
        && dossier.list(judgement.subject()).items().stream()
            .anyMatch(item -> subject.equals(item.ref()) || subject.equals(item.path()));
  }

  /** Those of the law on the reference date, and those that come with a proposal later on. */
  private Judgements all(DecisionInfo info, List<ProposalChoice> proposals, LawView view) {
    Judgements judgements = engine.law(info.id(), view).judgements();
    LocalDate last = view.commencements().values().stream().max(LocalDate::compareTo).orElse(null);
    return last == null
        ? judgements
        : judgements.merge(engine.law(info.id(), library.view(proposals, last)).judgements());
  }
}
