package nl.toetssteen.prestaties;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** From the start of the process to the first answer, without and with an archive of classes. */
final class ColdStart {
  private static final Path CLASSES = Library.WORK.resolve("toetssteen.classlist");
  private static final Path ARCHIVE = Library.WORK.resolve("toetssteen.jsa");

  private final Thoroughness thoroughness;

  /** Milliseconds since the process was started. */
  private record Start(double loaded, double answered) {}

  ColdStart(Thoroughness thoroughness) {
    this.thoroughness = thoroughness;
  }

  String section() throws Exception {
    String classPath = Library.classPath();
    String request = request();
    archive(classPath, request);
    List<Start> plain = new ArrayList<>();
    List<Start> shared = new ArrayList<>();
    List<Start> quick = new ArrayList<>();
    for (int i = 0; i < thoroughness.starts(); i++) {
      plain.add(start(classPath, request));
      shared.add(start(classPath, request, "-XX:SharedArchiveFile=" + ARCHIVE));
      quick.add(
          start(
              classPath,
              request,
              "-XX:SharedArchiveFile=" + ARCHIVE,
              "-XX:TieredStopAtLevel=1",
              "-XX:+UseSerialGC"));
    }
    return "| | alles geladen (s) | eerste antwoord (s) |\n|---|---:|---:|\n"
        + row("zonder archief", plain)
        + row("met archief", shared)
        + row("met archief en de snelle vertaler", quick)
        + Machine.line(", " + thoroughness.starts() + " starts om en om, mediaan");
  }

  private static void archive(String classPath, String request) throws Exception {
    Files.deleteIfExists(ARCHIVE);
    start(classPath, request, "-XX:DumpLoadedClassList=" + CLASSES);
    Process dump =
        new ProcessBuilder(
                Library.java(),
                "-Xshare:dump",
                "-XX:SharedClassListFile=" + CLASSES,
                "-XX:SharedArchiveFile=" + ARCHIVE,
                "-cp",
                classPath)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (dump.waitFor() != 0) {
      throw new IllegalStateException("The archive of classes was not made");
    }
  }

  private static String row(String name, List<Start> starts) {
    return String.format(
        Locale.ROOT,
        "| %s | %.2f | **%.2f** |%n",
        name,
        Jmh.median(starts.stream().map(Start::loaded).toList()) / 1000,
        Jmh.median(starts.stream().map(Start::answered).toList()) / 1000);
  }

  private static Start start(String classPath, String request, String... options) throws Exception {
    List<String> command = new ArrayList<>(List.of(Library.java()));
    command.addAll(List.of(options));
    command.addAll(List.of("-Xshare:auto", "-cp", classPath, FirstAnswer.class.getName(), request));
    long began = System.currentTimeMillis();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException("The first answer failed: " + told);
    }
    // The JVM writes its own lines about the archive there too
    String line =
        told.lines().filter(l -> l.startsWith(FirstAnswer.TOLD)).findFirst().orElseThrow();
    String[] times = line.substring(FirstAnswer.TOLD.length()).split(" ", -1);
    return new Start(Long.parseLong(times[0]) - began, Long.parseLong(times[1]) - began);
  }

  private static String request() throws IOException {
    ObjectMapper json = new ObjectMapper();
    ObjectNode request =
        (ObjectNode) json.readTree(Path.of("docs/voorbeelden/naturalisatie.json").toFile());
    request.putArray("zonder").add("tijdlijn").add("neeTenzij");
    Path file = Library.WORK.resolve("eerste.json");
    Files.write(file, json.writeValueAsBytes(request));
    return file.toString();
  }
}
