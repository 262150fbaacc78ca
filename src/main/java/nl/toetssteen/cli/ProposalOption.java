package nl.toetssteen.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import nl.toetssteen.law.ProposalChoice;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as typed.
 *
 * @param name id of a shipped proposal, or a folder
 * @param commencement first day, or null where the proposal has its own
 */
public record ProposalOption(String name, @Nullable String commencement) {

  /** Takes NAAM@DAG or NAAM apart. */
  public static ProposalOption parse(String text) {
    int at = text.lastIndexOf('@');
    return at < 0
        ? new ProposalOption(text, null)
        : new ProposalOption(text.substring(0, at), text.substring(at + 1));
  }

  /** Its id, once the folder that it may name is read. */
  public String idIn(Law law) {
    boolean shipped = law.library().proposals().find(name).isPresent();
    if (shipped) {
      return name;
    }
    Path folder = folder();
    if (folder == null) {
      throw new BadInputException(
          "Voorstel "
              + name
              + " is geen meegeleverd voorstel en geen map. Kies een naam uit de lijst van"
              + " toetssteen voorstellen, of geef een map met een wijziging.yaml.");
    }
    try {
      return law.add(folder);
    } catch (BrokenFileException e) {
      throw new BrokenProposalException(e);
    }
  }

  /** Its first day; null where none was typed. */
  public @Nullable LocalDate day() {
    return day(commencement);
  }

  /** With its day as a date, which there must be where the proposal has none of its own. */
  public ProposalChoice choiceIn(Law law) {
    String id = idIn(law);
    LocalDate day = day(commencement);
    boolean dated =
        day != null
            || law.toetssteen().voorstellen().stream()
                .anyMatch(known -> known.id().equals(id) && known.commencement() != null);
    if (!dated) {
      throw new BadInputException(
          "Voorstel "
              + id
              + " heeft nog geen dag van inwerkingtreding. Geef die: "
              + id
              + "@jjjj-mm-dd.");
    }
    return new ProposalChoice(id, day);
  }

  /** An optional day as it is written. */
  static @Nullable LocalDate day(@Nullable String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new BadInputException(text + " is geen datum. Schrijf de dag als jjjj-mm-dd.");
    }
  }

  private @Nullable Path folder() {
    try {
      Path path = Path.of(name);
      return Files.isDirectory(path) ? path : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
