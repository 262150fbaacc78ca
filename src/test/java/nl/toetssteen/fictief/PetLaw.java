package nl.toetssteen.fictief;

import java.nio.file.Path;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.law.LawLibrary;
import nl.toetssteen.law.Proposals;
import nl.toetssteen.law.files.DirectoryFiles;
import nl.toetssteen.law.files.LawFiles;

/** The invented law, loaded once for all tests. */
public final class PetLaw {
  static final LawFiles FILES = new DirectoryFiles(Path.of("src/test/fictief"));
  static final CompiledUnits UNITS = new CompiledUnits();

  /** The law itself, with its proposals. */
  public static final Toetssteen TOETSSTEEN =
      Toetssteen.over(new LawLibrary(FILES, Proposals.shipped(FILES)), UNITS);

  private PetLaw() {}
}
