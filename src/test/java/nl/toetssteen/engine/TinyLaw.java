package nl.toetssteen.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.Verzoek;
import nl.toetssteen.engine.rules.RuleUnitSource;
import nl.toetssteen.engine.table.Dmn;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.law.LawLibrary;
import nl.toetssteen.law.Proposals;
import nl.toetssteen.law.files.MemoryFiles;

/** A law of a few lines, held in memory, to put questions to. */
final class TinyLaw {
  private static final String TABLES = "decision-tables/proef/";
  private static final Set<String> NOTHING = Set.of();

  private final Map<String, byte[]> files = new TreeMap<>();
  private RuleUnitSource units;

  private TinyLaw() {
    put(
        "rules/beslissingen.yaml",
        "beslissingen: [{id: proef, titel: Proef, vraag: Mag het zo, geladenVanaf: 2020-01-01}]");
    put(
        "rules/regelingen.yaml",
        """
        bijgewerktTot: 2030-01-01
        regelingen:
          - {kort: Proefwet, titel: Proefwet, soort: WET, status: IN_WERKING, verificatie: GELEZEN}
        """);
  }

  /**
   * A law that knows these facts, as {@code name: soort} or {@code name?: soort} if absence is
   * possible.
   */
  static TinyLaw knowing(String... facts) {
    TinyLaw law = new TinyLaw();
    return law.put(
        "rules/proef/feiten.yaml",
        "feiten:\n" + Stream.of(facts).map(TinyLaw::fact).collect(Collectors.joining()));
  }

  private static String fact(String fact) {
    String[] parts = fact.split(":", 2);
    boolean absent = parts[0].endsWith("?");
    return "  %s: {soort: %s, vraag: \"%s?\", bron: Proefwet art. 1, verificatie: GELEZEN, wie: IND%s}\n"
        .formatted(
            parts[0].replace("?", ""),
            parts[1].strip(),
            parts[0].replace("?", ""),
            absent ? ", afwezig: Er is er geen." : "");
  }

  /** Any file. */
  TinyLaw put(String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** A table, as {@link Dmn} reads it. */
  TinyLaw table(String file, String text) {
    files.put(TABLES + file + ".dmn", Dmn.bytes(text));
    return this;
  }

  /** Conditions that each have a fact of their own name as their answer. */
  TinyLaw conditions(String... names) {
    for (String name : names) {
      table(
          name,
          """
          %1$s uitkomst
          in: %1$s
          | %1$s
          "JA" => "VOLDAAN"
          "NEE" => "NIET_VOLDAAN"
          """
              .formatted(name));
    }
    return this;
  }

  /** One regime for every day. */
  TinyLaw always(String regime) {
    return table(
        "toetsingskader",
        """
        toetsingskader
        in: peildatum
        | peildatum >= date("1900-01-01")
        true => "%s" | "ENKEL" | null
        false => "GEEN" | "ENKEL" | null
        """
            .formatted(regime));
  }

  TinyLaw tree(String text) {
    return put(TABLES + "voorwaarden.yaml", "regimes:\n" + text.indent(2));
  }

  TinyLaw figures(String text) {
    return put(TABLES + "cijfers.yaml", "cijfers:\n" + text.indent(2));
  }

  /** Judgements with these options each, whose variable is their name. */
  TinyLaw judgements(String options, String... names) {
    String all =
        Stream.of(names)
            .map(
                name ->
                    "  proef.%s: {variabele: %s, vraag: \"%s?\", opties: {%s}, bron: Proefwet art. 1, verificatie: GELEZEN, wie: IND}\n"
                        .formatted(name.toLowerCase(java.util.Locale.ROOT), name, name, options))
            .collect(Collectors.joining());
    return put(TABLES + "beoordelingen.yaml", "beoordelingen:\n" + all);
  }

  /** Rules, as the unit that runs them. */
  TinyLaw rules(RuleUnitSource source, String findings) {
    units = source;
    return put("rules/proef/bevindingen.yaml", findings);
  }

  Toetssteen load() {
    MemoryFiles law = new MemoryFiles(files);
    return Toetssteen.over(new LawLibrary(law, Proposals.none()), units);
  }

  /** The answer, without timeline. */
  Antwoord ask(String day, String facts) {
    return ask(day, facts, Map.of(), Set.of(Verzoek.TIJDLIJN, Verzoek.NEE_TENZIJ));
  }

  /** The answer with everything worked out. */
  Antwoord askAll(String day, String facts) {
    return ask(day, facts, Map.of(), NOTHING);
  }

  Antwoord ask(String day, String facts, Map<String, String> answers, Set<String> without) {
    Map<String, Verzoek.Beoordeling> judgements = new TreeMap<>();
    answers.forEach(
        (id, option) -> judgements.put(id, new Verzoek.Beoordeling(option, null, null)));
    try {
      var request =
          new Verzoek(
              "proef",
              LocalDate.parse(day),
              new ObjectMapper().readTree(facts),
              judgements,
              java.util.List.of(),
              without);
      return load().toets(request).antwoord();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** A regime that refuses what does not meet the condition proef.eis. */
  static String regime(String id, String no, String yes) {
    return """
    %1$s:
      naam: %1$s
      bron: Proefwet art. 1
      voorwaarden: {proef.eis: {naam: De eis, tabel: proef/eis}}
      uitkomsten: [{code: %2$s, als: {NIET: proef.eis}, tekst: Nee}, {code: %3$s, tekst: Ja}]
    """
        .formatted(id, no, yes);
  }
}
