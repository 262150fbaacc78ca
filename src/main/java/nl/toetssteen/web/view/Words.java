package nl.toetssteen.web.view;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Codes and names in plain Dutch. */
public final class Words {

  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry("BESLIST", "Beslist"),
          Map.entry("BEOORDELING_VEREIST", "Oordeel nodig"),
          Map.entry("GEGEVENS_ONTBREKEN", "Gegevens ontbreken"),
          Map.entry("NIET_VAN_TOEPASSING", "Niet van toepassing"),
          Map.entry("NIET_GELADEN", "Recht niet geladen"),
          Map.entry("VOLDAAN", "Voldaan"),
          Map.entry("NIET_VOLDAAN", "Niet voldaan"),
          Map.entry("ONBEKEND", "Nog onbekend"),
          Map.entry("BEOORDELEN", "Oordeel nodig"),
          Map.entry("GELEZEN", "bron gelezen"),
          Map.entry("SECUNDAIR", "niet in de bron zelf gelezen"),
          Map.entry("TE_VERIFIEREN", "bron nog na te lezen"),
          Map.entry("AANVRAGER", "de aanvrager"),
          Map.entry("REGISTER", "een register of dossier"),
          Map.entry("IND", "de IND"),
          Map.entry("DERDE", "een ander"),
          Map.entry("TIJD", "Tijd"),
          Map.entry("FEIT", "Feit"),
          Map.entry("DOCUMENT", "Document"),
          Map.entry("BEOORDELING", "Oordeel"),
          Map.entry("GEEN_GEVONDEN", "Niets gevonden"),
          Map.entry("NOOIT", "Nooit"),
          Map.entry("ENKEL", "Dit recht geldt"),
          Map.entry("GUNSTIGSTE", "Het gunstigste recht telt"),
          Map.entry("BETWIST", "Betwist welk recht geldt"),
          Map.entry("JA", "Ja"),
          Map.entry("NEE", "Nee"));

  private Words() {}

  /** A code in words; one of a decision's own as it reads: NIET_INWILLIGBAAR, Niet inwilligbaar. */
  public static String ofCode(@Nullable String code) {
    if (code == null) {
      return "";
    }
    String known = KNOWN.get(code);
    return known == null ? capital(code.toLowerCase(Locale.ROOT).replace('_', ' ')) : known;
  }

  /** A name from the rules in words: verzoek.ingediendOp, verzoek ingediend op. */
  public static String ofName(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1 $2")
        .replace('.', ' ')
        .toLowerCase(Locale.ROOT)
        .strip();
  }

  /** With a capital. */
  public static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
