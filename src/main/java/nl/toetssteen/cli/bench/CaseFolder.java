package nl.toetssteen.cli.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.toetssteen.cli.BadInputException;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import nl.toetssteen.workbench.cases.Case;
import nl.toetssteen.workbench.cases.CaseFile;

/** The cases that a command is given. */
final class CaseFolder {
  /** Where the cases of the project stand. */
  static final String DEFAULT = "src/test/cases";

  private CaseFolder() {}

  static List<Case> read(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new BadInputException(
          "Er is geen map " + folder + ". Geef de map met zaken bij --zaken.");
    }
    try {
      return CaseFile.readAll(folder);
    } catch (BrokenFileException e) {
      throw new BadInputException(String.valueOf(e.getMessage()));
    }
  }
}
