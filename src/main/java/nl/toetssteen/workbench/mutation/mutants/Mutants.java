package nl.toetssteen.workbench.mutation.mutants;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.engine.loading.DecisionLaw;
import nl.toetssteen.engine.program.Program;
import nl.toetssteen.engine.table.DmnTable;
import nl.toetssteen.engine.table.Table;
import nl.toetssteen.law.content.Figure;
import nl.toetssteen.law.content.Register;

/** Every mutant of the law of one decision, in the order of the law. */
public final class Mutants {
  private static final String SHARED = "gedeeld";

  private final Toetssteen toetssteen;
  private final DecisionLaw law;
  private final Map<String, Mutant> mutants = new LinkedHashMap<>();
  private final Map<String, DmnTable> tables = new TreeMap<>();
  private final Map<String, DmnTable> ranks = new TreeMap<>();

  private Mutants(Toetssteen toetssteen, DecisionLaw law) {
    this.toetssteen = toetssteen;
    this.law = law;
  }

  /** All of them, in the order of the law. */
  public static List<Mutant> of(Toetssteen toetssteen, String decision) {
    Mutants mutants = new Mutants(toetssteen, toetssteen.bench().law(decision));
    mutants.tables();
    new TreeMutants(mutants.law, mutants::add).run();
    mutants.law.figures().all().forEach(mutants::figure);
    Map<String, Register> registers = toetssteen.registers(decision);
    registers.forEach(mutants::register);
    mutants.law.findings().files().forEach(mutants::rules);
    return List.copyOf(mutants.mutants.values());
  }

  private void add(Mutant mutant) {
    if (mutants.put(mutant.id(), mutant) != null) {
      throw new IllegalStateException("Two mutants are called " + mutant.id());
    }
  }

  private void tables() {
    DmnTable framework = law.framework().tables().get(0).source();
    collect(law.framework());
    law.regimes()
        .values()
        .forEach(regime -> Stream.of(regime.own(), regime.subject()).forEach(this::collect));
    List<String> regimes = new ArrayList<>(law.regimes().keySet());
    Consumer<Mutant> sink = this::add;
    for (DmnTable table : tables.values()) {
      TableMutants.Outputs outputs = OutputEdits::values;
      if (table.path().equals(framework.path())) {
        outputs = (t, line) -> OutputEdits.regimes(line, regimes);
      } else if (ranks.containsKey(table.path())) {
        LadderMutants.of(table, sink);
        outputs = (t, line) -> Map.of();
      }
      new TableMutants(table, outputs, sink).run();
    }
  }

  private void collect(Program program) {
    for (Table table : program.tables()) {
      tables.put(table.path(), table.source());
    }
    if (program.ladder() != null) {
      DmnTable rank = program.tables().get(program.ladder().rankTable()).source();
      ranks.put(rank.path(), rank);
    }
  }

  private void figure(Figure figure) {
    String own = file(law.info().id(), "cijfers");
    boolean isOwn = text(own).contains("\n  " + figure.key() + ":");
    new FigureMutants(isOwn ? own : file(SHARED, "cijfers"), figure, this::add).run();
  }

  private void register(String name, Register register) {
    String own = file(law.info().id(), name);
    boolean isOwn = toetssteen.bestand(own).isPresent();
    new RegisterMutants(isOwn ? own : file(SHARED, name), register, this::add).run();
  }

  private static String file(String folder, String name) {
    return "decision-tables/" + folder + "/" + name + ".yaml";
  }

  private void rules(String file) {
    new RuleMutants(file, law.findings().findings(), this::add).of(text(file));
  }

  private String text(String file) {
    return toetssteen
        .bestand(file)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .orElse("");
  }
}
