package nl.toetssteen.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import nl.toetssteen.cli.BadInputException;
import org.jspecify.annotations.Nullable;

/** A report in a file that the user names. */
final class ReportFile {
  private ReportFile() {}

  /** Writes UTF-8; nothing where no file was asked for. */
  static void write(@Nullable Path file, Supplier<String> text) {
    if (file == null) {
      return;
    }
    try {
      Files.writeString(file, text.get());
    } catch (IOException e) {
      throw new BadInputException(
          "Het bestand " + file + " kan niet worden geschreven. Kies een map die er is.");
    }
  }
}
