package nl.toetssteen.law.source;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** European Case Law Identifiers and the place where each court publishes its judgments. */
final class Ecli {
  private static final Pattern FORM =
      Pattern.compile("ECLI:[A-Z]{2}:[A-Z0-9]{1,7}:\\d{4}:[A-Z0-9.]{1,25}");

  private Ecli() {}

  static boolean announced(String text) {
    return text.startsWith("ECLI:");
  }

  static boolean valid(String text) {
    return FORM.matcher(text).matches();
  }

  static Optional<String> link(String ecli) {
    return switch (ecli.substring(5, 7)) {
      case "NL" -> Optional.of("https://deeplink.rechtspraak.nl/uitspraak?id=" + ecli);
      case "EU" -> Optional.of("https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=ecli:" + ecli);
      case "CE" -> Optional.of("https://hudoc.echr.coe.int/eng#" + query(ecli));
      default -> Optional.empty();
    };
  }

  private static String query(String ecli) {
    return URLEncoder.encode("{\"ecli\":[\"" + ecli + "\"]}", StandardCharsets.UTF_8);
  }
}
