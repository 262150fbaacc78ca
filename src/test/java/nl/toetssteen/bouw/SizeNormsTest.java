package nl.toetssteen.bouw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A file at its limit is split along its own seams; the limits themselves do not grow. */
class SizeNormsTest {

  private static final int METHOD_LINES = 40;
  private static final int TABLE_RULES = 30;
  private static final int TABLE_INPUTS = 8;
  private static final int FOLDER_ENTRIES = 25;

  @ParameterizedTest(name = "{0}/**{1}: at most {2} lines")
  @CsvSource({
    "src/main/java, .java, 300",
    "src/test/java, .java, 250",
    "rules, .drl, 200",
    "src/test/cases, .yaml, 250",
    "src/main/resources, .peb, 200",
    "'', README.md, 250"
  })
  void filesStayShort(String folder, String suffix, int limit) {
    List<String> tooLong =
        SourceTree.files(folder, suffix).stream()
            .filter(file -> SourceTree.lines(file) > limit)
            .map(file -> file + ": " + SourceTree.lines(file) + " lines, limit " + limit)
            .toList();

    assertThat(tooLong).isEmpty();
  }

  @Test
  void methodsStayShort() {
    List<String> tooLong = new ArrayList<>();
    for (Path file : SourceTree.files("src", ".java")) {
      JavaSource.of(file)
          .methodLines()
          .forEach(
              (method, lines) -> {
                if (lines > METHOD_LINES) {
                  tooLong.add(file + " " + method + ": " + lines + " lines");
                }
              });
    }

    assertThat(tooLong).as("methods of more than %d lines", METHOD_LINES).isEmpty();
  }

  @Test
  void decisionTablesStaySmall() throws Exception {
    List<String> tooLarge = new ArrayList<>();
    for (Path file : SourceTree.files("", ".dmn")) {
      for (Element table : elements(parse(file), "decisionTable")) {
        int rules = children(table, "rule");
        int inputs = children(table, "input");
        if (rules > TABLE_RULES || inputs > TABLE_INPUTS) {
          tooLarge.add(file + ": " + rules + " rules, " + inputs + " inputs");
        }
      }
    }

    assertThat(tooLarge)
        .as("tables of more than %d rules or %d inputs", TABLE_RULES, TABLE_INPUTS)
        .isEmpty();
  }

  @Test
  void foldersStayFew() {
    List<String> tooFull =
        SourceTree.folders().stream()
            .filter(folder -> SourceTree.entries(folder) > FOLDER_ENTRIES)
            .map(folder -> folder + ": " + SourceTree.entries(folder) + " entries")
            .toList();

    assertThat(tooFull).as("folders of more than %d entries", FOLDER_ENTRIES).isEmpty();
  }

  private static Document parse(Path file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(SourceTree.bytes(file)), file.toString());
  }

  private static List<Element> elements(Document document, String name) {
    NodeList nodes = document.getElementsByTagNameNS("*", name);
    return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1)
        .map(i -> (Element) nodes.item(i))
        .toList();
  }

  private static int children(Element parent, String name) {
    NodeList nodes = parent.getChildNodes();
    return (int)
        Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1)
            .filter(i -> name.equals(nodes.item(i).getLocalName()))
            .count();
  }
}
