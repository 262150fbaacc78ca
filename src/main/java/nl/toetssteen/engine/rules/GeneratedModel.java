package nl.toetssteen.engine.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of the model that Kogito generated for a unit. It holds a hash that nothing tells but
 * the compiled unit, which names the model in its constants.
 */
final class GeneratedModel {
  private GeneratedModel() {}

  static String of(String unit) {
    String path = "/" + unit.replace('.', '/') + "RuleUnit.class";
    int simple = unit.lastIndexOf('.') + 1;
    String model = unit.substring(0, simple).replace('.', '/') + "Rules";
    Pattern named =
        Pattern.compile(
            Pattern.quote(model) + "[0-9a-f]+_" + Pattern.quote(unit.substring(simple)));
    Matcher matcher = named.matcher(constants(path));
    if (!matcher.find()) {
      throw new IllegalStateException(path + " names no model");
    }
    return matcher.group().replace('/', '.');
  }

  private static String constants(String path) {
    try (InputStream bytes = GeneratedModel.class.getResourceAsStream(path)) {
      if (bytes == null) {
        throw new IllegalArgumentException(
            "There is no class "
                + path
                + ".\nBuild with mvn package, so that Kogito generates the rule units.");
      }
      return new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read " + path, e);
    }
  }
}
