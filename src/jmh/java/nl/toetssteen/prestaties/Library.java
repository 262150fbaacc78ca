package nl.toetssteen.prestaties;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** The jar as it was built, with its libraries, for processes that are measured. */
final class Library {
  static final Path WORK = Path.of("target/prestaties");
  private static final Path JAR = Path.of("target/toetssteen.jar");
  private static final Path LIBRARIES = Path.of("target/lib");

  private Library() {}

  /** Jars only: an archive of classes does not take folders. */
  static String classPath() throws IOException {
    if (!Files.exists(JAR) || !Files.exists(LIBRARIES)) {
      throw new IllegalStateException(
          "There is no " + JAR + " with " + LIBRARIES + ".\nRun this through Maven.");
    }
    Files.createDirectories(WORK);
    List<String> path = new ArrayList<>(List.of(JAR.toString(), jarOf(FirstAnswer.class)));
    try (Stream<Path> libraries = Files.list(LIBRARIES)) {
      libraries.map(Path::toString).sorted().forEach(path::add);
    }
    return String.join(":", path);
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static String jarOf(Class<?> type) throws IOException {
    Path jar = WORK.resolve(type.getSimpleName() + ".jar");
    String name = type.getName().replace('.', '/') + ".class";
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        var in = type.getResourceAsStream("/" + name)) {
      out.putNextEntry(new JarEntry(name));
      in.transferTo(out);
    }
    return jar.toString();
  }
}
