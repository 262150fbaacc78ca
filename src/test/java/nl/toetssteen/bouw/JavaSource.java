package nl.toetssteen.bouw;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithRange;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** One Java file, parsed. */
record JavaSource(Path file, CompilationUnit unit) {

  static JavaSource of(Path file) {
    JavaParser parser =
        new JavaParser(new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17));
    return new JavaSource(
        file,
        parser
            .parse(SourceTree.text(file))
            .getResult()
            .orElseThrow(() -> new AssertionError("Cannot parse " + file)));
  }

  /** Lines of each method and constructor, by name and first line. */
  Map<String, Integer> methodLines() {
    Map<String, Integer> lines = new LinkedHashMap<>();
    unit.findAll(CallableDeclaration.class).forEach(method -> count(method, method, lines));
    unit.findAll(CompactConstructorDeclaration.class)
        .forEach(constructor -> count(constructor, constructor, lines));
    return lines;
  }

  String withoutComments() {
    CompilationUnit copy = unit.clone();
    copy.getAllContainedComments().forEach(comment -> comment.remove());
    copy.removeComment();
    return copy.toString();
  }

  private static void count(
      NodeWithSimpleName<?> named, NodeWithRange<?> ranged, Map<String, Integer> lines) {
    var range = ranged.getRange().orElseThrow();
    lines.put(
        named.getNameAsString() + ":" + range.begin.line, range.end.line - range.begin.line + 1);
  }
}
