package nl.toetssteen.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import nl.toetssteen.law.files.LawFiles;
import nl.toetssteen.law.files.MemoryFiles;
import nl.toetssteen.law.files.RuleSetHash;

/** A law of one decision with a table, a figure, a judgement and a register, for these tests. */
final class SmallLaw {
  static final String TABLE = "decision-tables/naturalisatie/termijn-2003-04-01.dmn";
  static final String FIGURES = "decision-tables/naturalisatie/cijfers.yaml";
  static final String JUDGEMENTS = "decision-tables/naturalisatie/beoordelingen.yaml";
  static final String REGISTER = "decision-tables/naturalisatie/landen.yaml";
  static final String TREE = "decision-tables/naturalisatie/voorwaarden.yaml";
  static final String SHARED_FIGURES = "decision-tables/gedeeld/cijfers.yaml";

  private static final Map<String, String> BASE =
      Map.of(
          "rules/beslissingen.yaml",
          """
          beslissingen:
            - {id: naturalisatie, titel: Naturalisatie, vraag: "Kan het?", geladenVanaf: 2003-04-01}
          """,
          "rules/regelingen.yaml",
          """
          bijgewerktTot: 2026-11-21
          regelingen:
            - {kort: RWN, titel: Rijkswet, soort: RIJKSWET, status: IN_WERKING,
               verificatie: GELEZEN}
          """,
          TABLE,
          "<definitions/>",
          FIGURES,
          figures("termijn", "r010", "2003-04-01", "P5Y"),
          SHARED_FIGURES,
          figures("gezamenlijk", "r010", "2003-04-01", "P1Y"),
          JUDGEMENTS,
          judgement("naturalisatie.opgenomen", "Opgenomen?"),
          REGISTER,
          register("BE"),
          "decision-tables/gedeeld/feestdagen.yaml",
          "register: feestdagen\nbeweert: alle\nrijen: []\n",
          TREE,
          "regimes: {}\n");

  private SmallLaw() {}

  static LawFiles files() {
    Map<String, byte[]> files = new TreeMap<>();
    BASE.forEach((path, text) -> files.put(path, bytes(text)));
    return new MemoryFiles(files);
  }

  /** The base files, and the files of shipped proposals by their paths. */
  static LawFiles filesWith(Map<String, String> more) {
    Map<String, byte[]> files = new TreeMap<>();
    BASE.forEach((path, text) -> files.put(path, bytes(text)));
    more.forEach((path, text) -> files.put(path, bytes(text)));
    return new MemoryFiles(files);
  }

  static String hash(String path) {
    return RuleSetHash.ofFile(bytes(BASE.get(path)));
  }

  static String figures(String key, String row, String from, String value) {
    return """
    cijfers:
      %s:
        naam: termijn
        soort: duur
        op: verzoekmoment
        rijen: [{rij: %s, van: %s, waarde: %s, bron: RWN art. 8, verificatie: GELEZEN}]
    """
        .formatted(key, row, from, value);
  }

  static String judgement(String id, String question) {
    return """
    beoordelingen:
      %s: {variabele: opgenomen, vraag: "%s", opties: {JA: ja, NEE: nee}, bron: RWN art. 8,
        verificatie: GELEZEN, wie: IND}
    """
        .formatted(id, question);
  }

  static String register(String key) {
    return """
    register: landen
    beweert: enkele landen
    rijen: [{rij: r010, sleutel: %s, van: 2003-01-01, bron: RWN art. 9, verificatie: GELEZEN}]
    """
        .formatted(key);
  }

  /** A {@code wijziging.yaml}; {@code files} are its lines under bestanden. */
  static String wijziging(String id, String commencement, String... files) {
    return """
    id: %s
    titel: Een voorstel
    soort: VOORBEELD
    status: AANHANGIG
    inwerking: %s
    overgang: Geen.
    toelichting: Een voorbeeld.
    bron: RWN art. 8
    verificatie: SECUNDAIR
    bestanden:
    """
            .formatted(id, commencement)
        + String.join("\n", files).indent(2);
  }

  static String replaces(String path) {
    return path + ": {basis: " + hash(path) + "}";
  }

  static String adds(String path) {
    return path + ": {basis: nieuw}";
  }

  static void write(Path folder, String path, String text) {
    try {
      Files.createDirectories(folder.resolve(path).getParent());
      Files.writeString(folder.resolve(path), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
