package nl.toetssteen.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.toetssteen.law.files.Faults;
import nl.toetssteen.law.files.LawFiles;
import nl.toetssteen.law.files.LawPath;
import nl.toetssteen.law.files.MemoryFiles;

/**
 * What lies in the folder of a proposal.
 *
 * @param names all files that were seen, usable or not; empty if the folder cannot be listed
 */
record ProposalFolder(LawFiles files, Optional<SortedSet<String>> names) {
  static final int LARGEST = 1024 * 1024;

  private static final int MOST = 200;

  /** A folder inside other law files, which cannot be listed. */
  static ProposalFolder inside(LawFiles files, String folder) {
    return new ProposalFolder(path -> files.read(folder + "/" + path), Optional.empty());
  }

  /** A folder on disk, read into memory; links, odd names and large files are faults. */
  static ProposalFolder onDisk(Path folder, Faults faults) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    SortedSet<String> names = new TreeSet<>();
    try {
      for (Path path : list(folder, faults)) {
        names.add(name(folder, path));
        take(folder, path, files, faults);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the folder " + folder + ".", e);
    }
    return new ProposalFolder(
        new MemoryFiles(files), Optional.of(Collections.unmodifiableSortedSet(names)));
  }

  private static List<Path> list(Path folder, Faults faults) throws IOException {
    if (!Files.isDirectory(folder)) {
      faults.add("", "is no folder; name the folder that holds " + ProposalReader.FILE);
    }
    faults.throwIfAny();
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> paths =
          walk.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
              .limit(MOST + 1L)
              .sorted()
              .toList();
      if (paths.size() > MOST) {
        faults.add("", "holds more than " + MOST + " files; is this the right folder?");
      }
      faults.throwIfAny();
      return paths;
    }
  }

  private static void take(Path folder, Path path, SortedMap<String, byte[]> files, Faults faults)
      throws IOException {
    String name = name(folder, path);
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      faults.add(name, "is a link or no plain file; put the file itself here");
    } else if (!LawPath.valid(name)) {
      faults.add(name, "name must hold letters, digits, hyphens and an extension only");
    } else if (Files.size(path) > LARGEST) {
      faults.add(name, "is larger than 1 MiB; split it");
    } else {
      files.put(name, Files.readAllBytes(path));
    }
  }

  private static String name(Path folder, Path path) {
    return folder.relativize(path).toString().replace('\\', '/');
  }
}
