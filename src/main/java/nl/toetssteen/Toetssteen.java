package nl.toetssteen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import nl.toetssteen.engine.Engine;
import nl.toetssteen.engine.Question;
import nl.toetssteen.engine.loading.SoundProposal;
import nl.toetssteen.engine.rules.KogitoRuleUnits;
import nl.toetssteen.engine.rules.RuleUnitSource;
import nl.toetssteen.explain.Explainer;
import nl.toetssteen.explain.answer.Boom;
import nl.toetssteen.explain.answer.Kort;
import nl.toetssteen.explain.answer.Ontvangstbewijs;
import nl.toetssteen.explain.answer.Vergeleken;
import nl.toetssteen.facts.InvalidInputException;
import nl.toetssteen.facts.catalogue.FactCatalogue;
import nl.toetssteen.facts.catalogue.FactSchema;
import nl.toetssteen.facts.catalogue.JudgementQuestion;
import nl.toetssteen.facts.reading.CanonicalJson;
import nl.toetssteen.facts.reading.StrictJson;
import nl.toetssteen.law.DecisionInfo;
import nl.toetssteen.law.LawLibrary;
import nl.toetssteen.law.LawView;
import nl.toetssteen.law.Proposal;
import nl.toetssteen.law.ProposalChoice;
import nl.toetssteen.law.content.Judgement;
import nl.toetssteen.law.content.Register;
import nl.toetssteen.law.source.Citation;
import nl.toetssteen.law.source.Regulation;
import nl.toetssteen.law.source.Verification;

/**
 * Answers questions of Dutch migration law, with reasons.
 *
 * <p>Thread-safe; keeps no state but the compiled law. Load it once and share it.
 */
public final class Toetssteen {
  private final LawLibrary library;
  private final RuleUnitSource units;
  private final Engine engine;
  private final Explainer explainer;
  private final QuestionReader questions;

  private Toetssteen(LawLibrary library, RuleUnitSource units) {
    this.library = library;
    this.units = units;
    this.engine = new Engine(library, units);
    this.explainer = new Explainer(engine, library);
    this.questions = new QuestionReader(library, engine);
  }

  /**
   * The law that comes with this version.
   *
   * @throws nl.toetssteen.facts.catalogue.BrokenFileException when a file of the law is broken
   */
  public static Toetssteen laden() {
    return new Toetssteen(LawLibrary.shipped(), new KogitoRuleUnits());
  }

  /** Other law, with the rule units that belong to it. */
  public static Toetssteen over(LawLibrary library, RuleUnitSource units) {
    return new Toetssteen(library, units);
  }

  /**
   * Compiles the law of every decision now, on all cores; otherwise each waits for its first
   * question. Rules were compiled by the build, and are loaded with the first case.
   *
   * @return this
   * @throws nl.toetssteen.facts.catalogue.BrokenFileException when a file of the law is broken
   */
  public Toetssteen voorbereid() {
    beslissingen().parallelStream().forEach(decision -> engine.law(decision.id()));
    return this;
  }

  /**
   * The same law with one more proposal to choose from, read from a folder.
   *
   * @throws nl.toetssteen.facts.catalogue.BrokenFileException naming every fault in the folder
   */
  public Toetssteen met(Path voorstelmap) {
    return new Toetssteen(SoundProposal.add(voorstelmap, library), units);
  }

  /**
   * Reads, checks and answers a request.
   *
   * @param verzoek UTF-8 JSON
   * @throws InvalidInputException naming everything wrong with it, in Dutch
   */
  public Toetsing toets(byte[] verzoek) {
    return toets(StrictJson.read(verzoek));
  }

  /**
   * Reads, checks and answers a request that was parsed before.
   *
   * @param verzoek a tree as {@link StrictJson} reads it
   * @throws InvalidInputException naming everything wrong with it, in Dutch
   */
  public Toetsing toets(JsonNode verzoek) {
    RequestReader.Envelope envelope = RequestReader.read(verzoek);
    Question question = questions.question(envelope);
    return answer(envelope.request(), question);
  }

  /**
   * Checks and answers a request.
   *
   * @throws InvalidInputException naming everything wrong with it, in Dutch
   */
  public Toetsing toets(Verzoek verzoek) {
    return answer(verzoek, questions.question(verzoek));
  }

  /**
   * The core of the answer to a request, without reasons, timeline and receipt; many times faster.
   *
   * @param verzoek a tree as {@link StrictJson} reads it
   * @throws InvalidInputException naming everything wrong with it, in Dutch
   */
  public Kort kort(JsonNode verzoek) {
    RequestReader.Envelope envelope = RequestReader.read(verzoek);
    return explainer.brief(questions.question(envelope));
  }

  /**
   * The core of the answer without and with more proposals adopted, the facts read once.
   *
   * @param verzoek a tree as {@link StrictJson} reads it
   * @throws InvalidInputException naming everything wrong with it, in Dutch
   */
  public Vergeleken vergelijk(JsonNode verzoek, List<ProposalChoice> aangenomen) {
    RequestReader.Envelope envelope = RequestReader.read(verzoek);
    Question question = questions.question(envelope);
    Question adopting = questions.adopting(envelope, question, aangenomen);
    Kort before = explainer.brief(question);
    return new Vergeleken(before, sameLaw(question, adopting) ? before : explainer.brief(adopting));
  }

  /** Whether no proposal is in force on the reference date of the one and not of the other. */
  @SuppressWarnings("ReferenceEquality") // compiled once for each choice of proposals in force
  private boolean sameLaw(Question one, Question other) {
    return engine.law(one) == engine.law(other);
  }

  private Toetsing answer(Verzoek request, Question question) {
    Explainer.Scope scope =
        new Explainer.Scope(
            !request.zonder().contains(Verzoek.TIJDLIJN),
            !request.zonder().contains(Verzoek.NEE_TENZIJ));
    Ontvangstbewijs receipt =
        new Ontvangstbewijs(
            engine.fingerprint(question),
            "sha256:" + CanonicalJson.sha256(request.sharedJson()),
            Versie.NUMMER);
    return new Toetsing(explainer.explain(question, scope, receipt));
  }

  /**
   * Reads and checks a request without answering it.
   *
   * @throws InvalidInputException naming everything wrong with it, in Dutch
   */
  public Verzoek lees(byte[] verzoek) {
    RequestReader.Envelope envelope = RequestReader.read(StrictJson.read(verzoek));
    questions.question(envelope);
    return envelope.request();
  }

  /**
   * The tree of conditions behind the answer to a request, with the outcome of each node.
   *
   * @throws InvalidInputException naming everything wrong with it, in Dutch
   */
  public Boom boom(Verzoek verzoek) {
    return explainer.tree(questions.question(verzoek));
  }

  /** What can be asked. */
  public List<DecisionInfo> beslissingen() {
    return library.decisions().decisions();
  }

  /**
   * JSON Schema (2020-12) of a request.
   *
   * @throws IllegalArgumentException when there is no such decision
   */
  public ObjectNode schema(String beslissing) {
    List<JudgementQuestion> judgements =
        beoordelingen(beslissing).stream().map(Toetssteen::question).toList();
    return new FactSchema(feiten(beslissing)).request(beslissing, judgements);
  }

  private static JudgementQuestion question(Judgement judgement) {
    return new JudgementQuestion(
        judgement.id(),
        judgement.question(),
        List.copyOf(judgement.options().keySet()),
        judgement.subject() != null);
  }

  /** Every fact that a decision knows. */
  public FactCatalogue feiten(String beslissing) {
    return engine.law(beslissing).facts();
  }

  /** Every judgement that a decision may ask for under the law in force. */
  public List<Judgement> beoordelingen(String beslissing) {
    return engine.law(beslissing).judgements().all();
  }

  /** A file of the law in force, by its path ({@code decision-tables/nareis/cijfers.yaml}). */
  public Optional<byte[]> bestand(String pad) {
    return library.base().read(pad);
  }

  /** A file of the law as a request finds it: with its proposals, on its reference date. */
  public Optional<byte[]> bestand(String pad, Verzoek verzoek) {
    return library.view(verzoek.voorstellen(), verzoek.peildatum()).read(pad);
  }

  /** The paths of all files that a decision rests on under the law in force. */
  public SortedSet<String> bestanden(String beslissing) {
    return engine.law(beslissing).files().paths();
  }

  /** All places that a text of citations names, each with its link. */
  public List<Citation> bronnen(String tekst, Verification merk) {
    return library.sources().citeAll(tekst, merk);
  }

  /** The source that a place is in; empty for a judgment that is cited by ECLI. */
  public Optional<Regulation> regeling(Citation plaats) {
    return library.sources().regulation(plaats);
  }

  /** The registers that decisions read, such as moratoria, by name. */
  public SortedMap<String, Register> registers() {
    SortedMap<String, Register> registers = new TreeMap<>();
    beslissingen().forEach(d -> registers(d.id()).forEach(registers::putIfAbsent));
    return registers;
  }

  /** The registers that one decision reads, by name. */
  public SortedMap<String, Register> registers(String beslissing) {
    LawView view = library.view(List.of(), bijgewerktTot());
    SortedMap<String, Register> registers = new TreeMap<>();
    for (String name : engine.law(beslissing).findings().registers()) {
      registers.put(name, view.register(beslissing, name));
    }
    return registers;
  }

  /** The register of sources. */
  public List<Regulation> regelingen() {
    return library.sources().regulations();
  }

  /** The last day up to which the sources were followed. */
  public LocalDate bijgewerktTot() {
    return library.sources().updatedUntil();
  }

  /** The proposals that a request may take as adopted. */
  public List<Proposal> voorstellen() {
    return library.proposals().all();
  }

  /** The same law, to be asked many times over without receipts. */
  public Bench bench() {
    return new Bench(library, engine, questions);
  }

  /** Version of the software. */
  public String versie() {
    return Versie.NUMMER;
  }
}
