package nl.toetssteen.bouw;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Where packages come from is the business of whoever builds, not of the sources. */
class NoRegistryHostsTest {

  // In parts, so that this file does not name them either
  private static final List<String> HOSTS =
      List.of(
          host("repo", "maven", "apache", "org"),
          host("repo1", "maven", "org"),
          host("search", "maven", "org"),
          host("central", "sonatype", "com"),
          host("oss", "sonatype", "org"),
          host("mvnrepository", "com"),
          host("plugins", "gradle", "org"),
          host("services", "gradle", "org"),
          host("jitpack", "io"),
          host("registry", "npmjs", "org"),
          host("npmjs", "com"),
          host("registry", "yarnpkg", "com"),
          host("unpkg", "com"),
          host("cdn", "jsdelivr", "net"),
          host("deb", "debian", "org"),
          host("security", "debian", "org"),
          host("pypi", "org"),
          host("files", "pythonhosted", "org"),
          host("crates", "io"),
          host("rubygems", "org"),
          host("proxy", "golang", "org"),
          host("hub", "docker", "com"),
          host("ghcr", "io"));

  @Test
  void noFileNamesARegistry() {
    List<String> found =
        SourceTree.files().stream()
            .filter(NoRegistryHostsTest::isText)
            .flatMap(file -> hostsIn(file).stream().map(host -> file + ": " + host))
            .toList();

    assertThat(found).isEmpty();
  }

  private static List<String> hostsIn(Path file) {
    String text = SourceTree.text(file).toLowerCase(Locale.ROOT);
    return HOSTS.stream().filter(text::contains).toList();
  }

  private static boolean isText(Path file) {
    for (byte b : SourceTree.bytes(file)) {
      if (b == 0) {
        return false;
      }
    }
    return true;
  }

  private static String host(String... labels) {
    return String.join(".", labels);
  }
}
