package nl.toetssteen.law.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RuleSetHashTest {
  @Test
  void theOrderOfTheFilesDoesNotMatter() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("b.yaml", "2");
    files.put("a.yaml", "1");

    assertThat(RuleSetHash.of(files))
        .isEqualTo(RuleSetHash.of(new TreeMap<>(files)))
        .matches("sha256:[0-9a-f]{64}");
  }

  @Test
  void aByteANameOrABorderBetweenFilesDoesMatter() {
    String hash = RuleSetHash.of(Map.of("a", "12", "b", "3"));

    assertThat(hash)
        .isNotEqualTo(RuleSetHash.of(Map.of("a", "1", "b", "23")))
        .isNotEqualTo(RuleSetHash.of(Map.of("a", "12", "c", "3")))
        .isNotEqualTo(RuleSetHash.of(Map.of("a", "12")));
  }

  @Test
  void theFingerprintOfAFileIsWhatSha256sumPrints() {
    assertThat(RuleSetHash.ofFile(bytes("abc")))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
