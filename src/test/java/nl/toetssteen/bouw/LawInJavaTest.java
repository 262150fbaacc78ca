package nl.toetssteen.bouw;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Java is machinery: law lives in tables, rules, figures and trees. Comments may cite it. */
class LawInJavaTest {

  private static final Pattern LAW =
      Pattern.compile(
          "\\bart(?:ikel)?[._]?\\s*\\d+\\w*"
              + "|(?<![a-z])lid[._]?\\s*\\d+"
              + "|\\bV[wbvc] ?2000\\b"
              + "|\\bBWBR\\d{7}\\b",
          Pattern.CASE_INSENSITIVE);

  @Test
  void noArticleOrSubsectionInCode() {
    List<String> found =
        SourceTree.files("src/main/java", ".java").stream()
            .flatMap(file -> citations(JavaSource.of(file).withoutComments()).map(at(file)::concat))
            .toList();

    assertThat(found).isEmpty();
  }

  @Test
  void recognisesCitations() {
    assertThat(citations("x(\"Vw 2000 art. 29d lid 2\"); int artikel42 = lid3; valid1();"))
        .containsExactly("Vw 2000", "art. 29d", "lid 2", "artikel42", "lid3");
  }

  private static Stream<String> citations(String code) {
    return LAW.matcher(code).results().map(MatchResult::group);
  }

  private static String at(Path file) {
    return file + ": ";
  }
}
