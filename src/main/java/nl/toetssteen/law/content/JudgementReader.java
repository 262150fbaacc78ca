package nl.toetssteen.law.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.toetssteen.law.files.Faults;
import nl.toetssteen.law.files.YamlMap;
import nl.toetssteen.law.source.Verification;
import org.jspecify.annotations.Nullable;

/** Reads a {@code beoordelingen.yaml}. */
final class JudgementReader {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+");
  private static final Pattern VARIABLE = Pattern.compile("[a-z][A-Za-z0-9]*( [a-z][A-Za-z0-9]*)*");
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");
  private static final Set<String> YES_AND_NO = Set.of("JA", "NEE");

  private final Set<String> variables = new TreeSet<>();

  private JudgementReader() {}

  static Map<String, Judgement> read(String where, JsonNode tree) {
    Faults faults = new Faults(where);
    YamlMap file = new YamlMap(tree, "", faults);
    JudgementReader reader = new JudgementReader();
    Map<String, Judgement> judgements = new LinkedHashMap<>();
    file.node("beoordelingen");
    file.entries("beoordelingen")
        .forEach((id, map) -> judgements.put(id, reader.judgement(id, map, faults)));
    file.done();
    faults.throwIfAny();
    return judgements;
  }

  private Judgement judgement(String id, YamlMap map, Faults faults) {
    if (!ID.matcher(id).matches()) {
      faults.add(map.path(), "id must be lower case, such as nareis.bijzondere-banden");
    }
    boolean decisive = map.flag("beslissend", true);
    Map<String, String> options = options(map);
    Judgement judgement =
        new Judgement(
            id,
            variable(map),
            map.text("vraag"),
            options,
            map.text("bron"),
            map.code("verificatie", Verification.class),
            map.code("wie", Answerer.class),
            map.optionalText("beleid").orElse(null),
            map.optionalText("rechtspraak").orElse(null),
            decisive,
            whileOpen(map, decisive, options),
            outcomes(map, decisive),
            map.optionalText("onderwerp").orElse(null));
    map.done();
    return judgement;
  }

  private String variable(YamlMap map) {
    String variable = map.text("variabele", VARIABLE, "a name such as opgenomenInSamenleving");
    if (!variable.isEmpty() && !variables.add(variable)) {
      map.fault("variabele", "\"" + variable + "\" is the variable of another judgement");
    }
    return variable;
  }

  private static Map<String, String> options(YamlMap map) {
    Map<String, String> options = map.textMap("opties");
    if (options.size() < 2) {
      map.fault("opties", "needs at least two options");
    }
    for (String code : options.keySet()) {
      if (!CODE.matcher(code).matches()) {
        map.fault("opties", "\"" + code + "\" is no code of capitals, digits and underscores");
      }
    }
    boolean some = options.keySet().stream().anyMatch(YES_AND_NO::contains);
    if (some && !options.keySet().equals(YES_AND_NO)) {
      map.fault("opties", "JA and NEE stand together and alone; name the readings otherwise");
    }
    return options;
  }

  private static @Nullable String whileOpen(
      YamlMap map, boolean decisive, Map<String, String> options) {
    if (decisive) {
      refuse(map, "zolangOpen");
      return map.optionalText("zolangOpen").orElse(null);
    }
    String code = map.text("zolangOpen");
    if (!code.isEmpty() && !options.containsKey(code)) {
      map.fault("zolangOpen", "\"" + code + "\" is not one of the options");
    }
    return code;
  }

  private static List<String> outcomes(YamlMap map, boolean decisive) {
    List<String> outcomes = map.texts("bij");
    if (decisive) {
      refuse(map, "bij");
    } else if (outcomes.isEmpty()) {
      map.fault("bij", "name the outcomes at which it is listed");
    }
    return outcomes;
  }

  private static void refuse(YamlMap map, String key) {
    if (map.has(key)) {
      map.fault(key, "belongs to a judgement with beslissend: false only");
    }
  }
}
