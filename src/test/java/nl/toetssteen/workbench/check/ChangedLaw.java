package nl.toetssteen.workbench.check;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.toetssteen.law.LawLibrary;
import nl.toetssteen.law.Proposals;
import nl.toetssteen.law.files.DirectoryFiles;
import nl.toetssteen.law.files.LawFiles;
import nl.toetssteen.law.files.LayeredFiles;
import nl.toetssteen.law.files.MemoryFiles;

/** The law of the working copy with a few words changed in memory. */
final class ChangedLaw {
  private static final Path ROOT = Path.of("");
  private static final LawFiles DISK = new DirectoryFiles(ROOT);

  private final Map<String, byte[]> changed = new TreeMap<>();
  private final List<String> files = new ArrayList<>(FileList.under(ROOT));

  /** Puts other words in the place of some in a file; they must be there. */
  ChangedLaw with(String path, String from, String to) {
    byte[] bytes = changed.containsKey(path) ? changed.get(path) : DISK.required(path);
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (!text.contains(from)) {
      throw new IllegalArgumentException(path + " does not say " + from);
    }
    changed.put(path, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Adds a file with the words of another. */
  ChangedLaw copying(String path, String from) {
    changed.put(path, DISK.required(from));
    files.add(path);
    return this;
  }

  Inspected inspected(String... decisions) {
    LawFiles law = new LayeredFiles(List.of(new MemoryFiles(changed), DISK));
    LawLibrary library = new LawLibrary(law, Proposals.none());
    return new Inspection(library, files, List.of(), false)
        .run(List.of(decisions), (done, all) -> {});
  }

  /** The findings of one kind about one decision. */
  List<Finding> findings(String decision, Kind kind) {
    return inspected(decision).findings().stream()
        .filter(finding -> finding.kind() == kind && finding.decision().equals(decision))
        .toList();
  }
}
