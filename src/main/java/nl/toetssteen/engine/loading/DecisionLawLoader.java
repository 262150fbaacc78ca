package nl.toetssteen.engine.loading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.toetssteen.engine.program.Program;
import nl.toetssteen.engine.program.ProgramCompiler;
import nl.toetssteen.engine.program.ReferenceCheck;
import nl.toetssteen.engine.rules.FindingCatalogue;
import nl.toetssteen.engine.table.DmnReader;
import nl.toetssteen.engine.table.DmnTable;
import nl.toetssteen.engine.table.DmnTree;
import nl.toetssteen.engine.tree.LevelText;
import nl.toetssteen.engine.tree.RegimeText;
import nl.toetssteen.engine.tree.TreeReader;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import nl.toetssteen.facts.catalogue.FactCatalogue;
import nl.toetssteen.law.DecisionInfo;
import nl.toetssteen.law.DecisionList;
import nl.toetssteen.law.LawView;
import nl.toetssteen.law.content.Figures;
import nl.toetssteen.law.content.Judgements;
import nl.toetssteen.law.content.Registerrijen;
import nl.toetssteen.law.files.Faults;
import nl.toetssteen.law.source.SourceRegister;
import org.jspecify.annotations.Nullable;

/** Reads and compiles all files of one decision as they stand under some proposals. */
public final class DecisionLawLoader implements ProgramCompiler.TableSource {
  private static final String FRAMEWORK = "toetsingskader";

  private final DecisionInfo info;
  private final LawView view;
  private final Map<String, DmnTable> tables = new TreeMap<>();
  private final SortedSet<String> files = new TreeSet<>();
  private final List<String> faults = new ArrayList<>();

  /** Loads a decision as it stands in this view. */
  public DecisionLawLoader(DecisionInfo info, LawView view) {
    this.info = info;
    this.view = view;
  }

  /**
   * The compiled law.
   *
   * @throws BrokenFileException naming every fault
   */
  public DecisionLaw load() {
    FactCatalogue facts = facts();
    FindingCatalogue findings = findings();
    remember(findings);
    Figures figures = view.figures(info.id());
    Judgements judgements = view.judgements(info.id());
    Faults names = new Faults("rules/" + info.id());
    LawVocabulary vocabulary = new LawVocabulary(facts, findings, figures, judgements, names);
    names.throwIfAny();
    Map<String, RegimeText> texts = TreeReader.of(treePath(), requiredTree(treePath()));
    String subjectList = subjectList(texts);
    Map<String, RegimeLaw> regimes = new LinkedHashMap<>();
    texts.forEach((id, text) -> regimes.put(id, regime(vocabulary, text, subjectList)));
    boolean own = regimes.values().stream().anyMatch(regime -> regime.own().answers());
    Program framework =
        compiler(vocabulary, FRAMEWORK, own ? null : subjectList).compile(frameworkLevel());
    new FrameworkCheck(framework, regimes, own, faults).run();
    new ReferenceCheck(facts, findings, figures, judgements, faults).run(programs(regimes));
    if (!own && subjectList == null) {
      faults.add("voorwaarden.yaml: no regime has uitkomsten, so nothing is answered");
    }
    if (!faults.isEmpty()) {
      throw new BrokenFileException(
          "decision-tables/" + info.id(), faults.stream().distinct().toList());
    }
    return new DecisionLaw(
        info,
        facts,
        findings,
        figures,
        judgements,
        registers(findings),
        framework,
        regimes,
        subjectList,
        new ReadFiles(view, files));
  }

  private static List<Program> programs(Map<String, RegimeLaw> regimes) {
    return regimes.values().stream()
        .flatMap(regime -> Stream.of(regime.own(), regime.subject()))
        .toList();
  }

  private FactCatalogue facts() {
    String own = "rules/" + info.id() + "/feiten.yaml";
    String shared = "rules/gedeeld/feiten.yaml";
    JsonNode ownFile = requiredTree(own);
    return tree(shared)
        .map(tree -> FactCatalogue.read(tree, shared, ownFile, own))
        .orElseGet(() -> FactCatalogue.read(ownFile, own));
  }

  private FindingCatalogue findings() {
    String path = "rules/" + info.id() + "/bevindingen.yaml";
    return tree(path).map(tree -> FindingCatalogue.read(path, tree)).orElse(FindingCatalogue.NONE);
  }

  private Map<String, Registerrijen> registers(FindingCatalogue findings) {
    Map<String, Registerrijen> registers = new LinkedHashMap<>();
    for (String name : findings.registers()) {
      registers.put(name, Registerrijen.of(view.register(info.id(), name)));
    }
    return registers;
  }

  private @Nullable String subjectList(Map<String, RegimeText> texts) {
    List<String> lists =
        texts.values().stream()
            .map(RegimeText::subjectList)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    if (lists.size() > 1) {
      faults.add(
          "voorwaarden.yaml: regimes answer different lists " + lists + "; a decision has one");
    }
    return lists.isEmpty() ? null : lists.get(0);
  }

  private RegimeLaw regime(
      LawVocabulary vocabulary, RegimeText text, @Nullable String subjectList) {
    LevelText own = text.own();
    LevelText subject = text.subject();
    LevelText withTables =
        new LevelText(
            subject.answers() ? joined(helpers(own), subject.tables()) : Map.of(),
            subject.conditions(),
            subject.nodes(),
            subject.outcomes(),
            subject.signals(),
            subject.ladder());
    return new RegimeLaw(
        text,
        compiler(vocabulary, text.id(), null).compile(own),
        compiler(vocabulary, text.id(), subjectList).compile(withTables));
  }

  /** The helper tables of the case, and those of its conditions that they read. */
  private Map<String, String> helpers(LevelText own) {
    Map<String, String> conditions = new LinkedHashMap<>();
    for (LevelText.ConditionText condition : own.conditions().values()) {
      DmnTable table = table(condition.table());
      if (table != null) {
        conditions.put(table.decision(), condition.table());
      }
    }
    Map<String, String> helpers = new LinkedHashMap<>(own.tables());
    List<String> waiting = new ArrayList<>(own.tables().values());
    for (int i = 0; i < waiting.size(); i++) {
      DmnTable table = table(waiting.get(i));
      for (String input : table == null ? Set.<String>of() : table.inputs().keySet()) {
        String path = conditions.remove(input);
        if (path != null) {
          helpers.put(path, path);
          waiting.add(path);
        }
      }
    }
    return helpers;
  }

  private static Map<String, String> joined(Map<String, String> own, Map<String, String> more) {
    Map<String, String> all = new LinkedHashMap<>(own);
    all.putAll(more);
    return all;
  }

  private ProgramCompiler compiler(
      LawVocabulary vocabulary, String regime, @Nullable String subjectList) {
    return new ProgramCompiler(vocabulary, this, regime, subjectList, faults);
  }

  private LevelText frameworkLevel() {
    String path = info.id() + "/" + FRAMEWORK;
    return new LevelText(Map.of(FRAMEWORK, path), Map.of(), Map.of(), List.of(), List.of(), null);
  }

  private String treePath() {
    return "decision-tables/" + info.id() + "/voorwaarden.yaml";
  }

  /** Whether there is such a file, which then belongs to the rule set. */
  private boolean remember(String path) {
    boolean there = view.has(path);
    if (there) {
      files.add(path);
    }
    return there;
  }

  private Optional<JsonNode> tree(String path) {
    return remember(path) ? view.tree(path) : Optional.empty();
  }

  /** What is read elsewhere or only at build time belongs to the rule set too. */
  private void remember(FindingCatalogue findings) {
    String tables = "decision-tables/" + info.id() + "/";
    for (String rules : findings.files()) {
      if (!remember(rules)) {
        throw missing(rules);
      }
    }
    for (String name : findings.registers()) {
      remember(tables + name + ".yaml");
      remember("decision-tables/gedeeld/" + name + ".yaml");
    }
    for (String name : List.of("cijfers.yaml", "beoordelingen.yaml")) {
      remember(tables + name);
      remember("decision-tables/gedeeld/" + name);
    }
    remember(SourceRegister.PATH);
    remember(DecisionList.PATH);
  }

  private JsonNode requiredTree(String path) {
    return tree(path).orElseThrow(() -> missing(path));
  }

  private static BrokenFileException missing(String path) {
    return new BrokenFileException(path, List.of("There is no such file; a decision needs it"));
  }

  @Override
  public @Nullable DmnTable table(String path) {
    return tables.computeIfAbsent(path, p -> remember(file(p)) ? read(p) : null);
  }

  private DmnTable read(String path) {
    return view.prepared(file(path))
        .map(tree -> DmnTree.table(path, tree))
        .orElseGet(() -> DmnReader.read(path, view.required(file(path))));
  }

  @Override
  public @Nullable String owner(String path) {
    return view.owner(file(path)).orElse(null);
  }

  private static String file(String path) {
    return "decision-tables/" + path + ".dmn";
  }
}
