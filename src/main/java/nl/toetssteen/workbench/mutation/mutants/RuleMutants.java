package nl.toetssteen.workbench.mutation.mutants;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.toetssteen.engine.rules.Finding;
import nl.toetssteen.workbench.mutation.change.FindingFlip;
import nl.toetssteen.workbench.mutation.change.RuleAlteration;
import org.jspecify.annotations.Nullable;

/** Every rule that does not fire, and everything that it could find instead. */
final class RuleMutants {
  private static final Pattern RULE =
      Pattern.compile("(?ms)^rule\\s+\"([^\"]+)\"(.*?)^then\\b(.*?)^end\\b");
  private static final Pattern SOURCE = Pattern.compile("@bron\\(\"([^\"]*)\"\\)");
  private static final int MOST = 2;

  /** What is written under the name that it carries itself: the rule does not spell it. */
  private static final Map<Finding.Kind, Pattern> UNNAMED =
      Map.of(
          Finding.Kind.klok, Pattern.compile("\\.schrijf\\(\\s*bevindingen\\s*\\)"),
          Finding.Kind.kandidaten, Pattern.compile("\\bbevindingen\\.kandidaat\\(\\s*[^\"\\s]"));

  private final String file;
  private final Map<String, Finding> findings;
  private final Consumer<Mutant> sink;

  RuleMutants(String file, Map<String, Finding> findings, Consumer<Mutant> sink) {
    this.file = file;
    this.findings = findings;
    this.sink = sink;
  }

  void of(String text) {
    Matcher rules = RULE.matcher(text);
    while (rules.find()) {
      Matcher source = SOURCE.matcher(rules.group(2));
      rule(rules.group(1), source.find() ? source.group(1) : "", rules.group(3));
    }
  }

  private void rule(String name, String source, String then) {
    add(name, source, "weg", "vuurt niet", null, new FindingFlip(null));
    for (Finding finding : findings.values()) {
      if (names(then, finding.key()) || writesUnnamed(then, finding.kind())) {
        flips(finding, codes(then, finding))
            .forEach(
                flip ->
                    add(
                        name,
                        source,
                        finding.key() + " " + kind(flip),
                        "vindt voor " + finding.key() + " " + words(finding, flip),
                        finding.key(),
                        flip));
      }
    }
  }

  /**
   * A rule that only leaves a finding open or absent finds nothing that could be otherwise, nor
   * does one that only makes what another rule writes.
   */
  private static boolean names(String then, String key) {
    Matcher calls =
        Pattern.compile("(\\bnew\\s+)?\\b(\\w+)\\(\\s*(?:bevindingen[^,]*,\\s*)?\"" + key + "\"")
            .matcher(then);
    boolean names = false;
    while (calls.find()) {
      boolean made = calls.group(1) != null;
      names |=
          !made && !List.of("onbekend", "afwezig", "klokAfwezig", "find").contains(calls.group(2));
    }
    return names;
  }

  private static boolean writesUnnamed(String then, Finding.Kind kind) {
    Pattern call = UNNAMED.get(kind);
    return call != null && call.matcher(then).find();
  }

  private static List<String> codes(String then, Finding finding) {
    List<String> options =
        finding.kind() == Finding.Kind.jaNee ? List.of("JA", "NEE") : finding.options();
    String written =
        options.stream().filter(code -> then.contains("\"" + code + "\"")).findFirst().orElse("");
    return options.stream().filter(code -> !code.equals(written)).limit(MOST).toList();
  }

  private static List<FindingFlip> flips(Finding finding, List<String> codes) {
    return switch (finding.kind()) {
      case datum, geheel, klok, kandidaten -> List.of(new FindingFlip(null));
      case jaNee, keuze -> codes.stream().map(FindingFlip::new).toList();
    };
  }

  private static String kind(FindingFlip flip) {
    return flip.code() == null ? "+1" : flip.code();
  }

  private static String words(Finding finding, FindingFlip flip) {
    return switch (finding.kind()) {
      case datum -> "een dag later";
      case geheel -> "een meer";
      case klok -> "een einde dat een dag later is";
      case kandidaten -> "dat wat geldt niet geldt, en omgekeerd";
      case jaNee, keuze -> String.valueOf(flip.code());
    };
  }

  private void add(
      String rule,
      String source,
      String kind,
      String words,
      @Nullable String finding,
      FindingFlip flip) {
    String name = file.substring(file.indexOf('/') + 1);
    sink.accept(
        new Mutant(
            name + "#" + rule + "/" + kind,
            source,
            "regel \"" + rule + "\" " + words,
            file,
            null,
            () -> new RuleAlteration(rule, finding, flip)));
  }
}
