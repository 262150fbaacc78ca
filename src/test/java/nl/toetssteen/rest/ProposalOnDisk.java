package nl.toetssteen.rest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A made-up proposal in a folder: another general term. */
public final class ProposalOnDisk {

  private static final String FIGURES = "decision-tables/naturalisatie/cijfers.yaml";

  private ProposalOnDisk() {}

  /** Writes a proposal of this id, without a commencement of its own. */
  public static Path write(Path parent, String id) throws Exception {
    Path folder = parent.resolve(id);
    Path figures = folder.resolve(FIGURES);
    Files.createDirectories(figures.getParent());
    Files.writeString(
        figures,
        """
        cijfers:
          algemeneTermijn:
            naam: "termijn van toelating en hoofdverblijf voor het verzoek"
            soort: duur
            op: verzoekmoment
            rijen:
              - { rij: r900, van: INWERKING, waarde: P9Y, bron: "RWN art. 8 lid 1 onder c", verificatie: GELEZEN }
        """);
    Files.writeString(folder.resolve("wijziging.yaml"), description(id));
    return folder;
  }

  private static String description(String id) throws Exception {
    return """
    id: %s
    titel: "Proefvoorstel %s"
    soort: VOORBEELD
    status: AANGEKONDIGD
    inwerking: onbekend
    overgang: "Geen."
    toelichting: "De termijn wordt negen jaar."
    bron: "RWN art. 8 lid 1 onder c"
    verificatie: GELEZEN
    raakt: ["RWN art. 8 lid 1 onder c"]
    bestanden:
      %s: { basis: %s }
    """
        .formatted(id, id, FIGURES, hash());
  }

  private static String hash() throws IOException, NoSuchAlgorithmException {
    try (InputStream base = ProposalOnDisk.class.getClassLoader().getResourceAsStream(FIGURES)) {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(base.readAllBytes());
      return HexFormat.of().formatHex(digest);
    }
  }
}
