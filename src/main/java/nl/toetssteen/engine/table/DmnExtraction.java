package nl.toetssteen.engine.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Takes the texts out of a parsed .dmn and notes what does not belong there. */
final class DmnExtraction {
  private static final Set<String> TOP =
      Set.of(
          "itemDefinition", "inputData", "decision", "description", "extensionElements", "DMNDI");
  private static final Map<String, Set<String>> CHILDREN =
      Map.of(
          "decision",
          Set.of(
              "description",
              "extensionElements",
              "variable",
              "informationRequirement",
              "literalExpression",
              "decisionTable"),
          "decisionTable",
          Set.of("description", "input", "output", "annotation", "rule"),
          "input",
          Set.of("description", "inputExpression", "inputValues"),
          "output",
          Set.of("description", "outputValues"),
          "rule",
          Set.of("description", "inputEntry", "outputEntry", "annotationEntry"));

  private final String path;
  private final List<String> faults;
  private final Map<String, String> inputs = new LinkedHashMap<>();
  private final Map<String, String> derived = new LinkedHashMap<>();
  private final Map<String, String> types = new LinkedHashMap<>();
  private final Set<String> rows = new HashSet<>();
  private @Nullable Element tableDecision;

  DmnExtraction(String path, List<String> faults) {
    this.path = path;
    this.faults = faults;
  }

  DmnTable table(Element root) {
    for (Element child : children(root)) {
      top(child);
    }
    onlyFeel(root);
    if (tableDecision == null) {
      faults.add("There is no decision table in this file; a .dmn holds exactly one");
      return new DmnTable(path, inputs, derived, "", "", List.of(), List.of(), List.of(), types);
    }
    Element table = first(tableDecision, "decisionTable");
    only(table);
    List<String> annotations = new ArrayList<>();
    each(table, "annotation", e -> annotations.add(e.getAttribute("name")));
    List<DmnTable.Column> columns = new ArrayList<>();
    each(table, "input", e -> columns.add(input(e)));
    List<DmnTable.Column> outputs = new ArrayList<>();
    each(table, "output", e -> outputs.add(output(e)));
    List<DmnTable.Line> lines = new ArrayList<>();
    each(table, "rule", e -> lines.add(line(e, columns.size(), outputs.size(), annotations)));
    String policy = table.getAttribute("hitPolicy");
    return new DmnTable(
        path,
        inputs,
        derived,
        tableDecision.getAttribute("name"),
        policy.isEmpty() ? "UNIQUE" : policy,
        List.copyOf(columns),
        List.copyOf(outputs),
        List.copyOf(lines),
        types);
  }

  private void top(Element child) {
    String name = child.getLocalName();
    if (!TOP.contains(name)) {
      faults.add("Element <" + name + "> is not allowed; a table computes and nothing else");
    } else if (name.equals("inputData")) {
      Element variable = first(child, "variable");
      named(child, inputs.put(child.getAttribute("name"), variable.getAttribute("typeRef")));
    } else if (name.equals("itemDefinition")) {
      Element allowed = optional(child, "allowedValues");
      types.put(child.getAttribute("name"), allowed == null ? "" : text(allowed));
    } else if (name.equals("decision")) {
      decision(child);
    }
  }

  private void decision(Element decision) {
    String name = decision.getAttribute("name");
    Element literal = optional(decision, "literalExpression");
    only(decision);
    if (literal != null && optional(decision, "decisionTable") != null) {
      faults.add("Decision \"" + name + "\" is both a decision table and a literal expression");
    } else if (literal != null) {
      named(decision, derived.put(name, text(literal)));
    } else if (optional(decision, "decisionTable") == null) {
      faults.add("Decision \"" + name + "\" is neither a decision table nor a literal expression");
    } else if (tableDecision != null) {
      faults.add("Decision \"" + name + "\" is a second decision table; give it a file of its own");
    } else {
      tableDecision = decision;
    }
  }

  /** A name that is used twice would silently mean the last of the two. */
  private void named(Element element, @Nullable String before) {
    String name = element.getAttribute("name");
    if (before != null || (inputs.containsKey(name) && derived.containsKey(name))) {
      faults.add("Two elements are called \"" + name + "\"; give one of them another name");
    }
  }

  private void only(Element element) {
    Set<String> allowed = CHILDREN.getOrDefault(element.getLocalName(), Set.of());
    for (Element child : children(element)) {
      if (!allowed.contains(child.getLocalName())) {
        faults.add(
            "<%s> in <%s> is not allowed; it would be ignored"
                .formatted(child.getLocalName(), element.getLocalName()));
      }
    }
  }

  private void onlyFeel(Element element) {
    if (element.hasAttribute("expressionLanguage")) {
      faults.add("<" + element.getLocalName() + "> names an expressionLanguage; write FEEL");
    }
    children(element).forEach(this::onlyFeel);
  }

  private DmnTable.Column input(Element input) {
    only(input);
    Element expression = first(input, "inputExpression");
    Element values = optional(input, "inputValues");
    return new DmnTable.Column(
        text(expression),
        expression.getAttribute("typeRef"),
        values == null ? "" : text(values),
        input.getAttribute("label"));
  }

  private DmnTable.Column output(Element output) {
    only(output);
    Element values = optional(output, "outputValues");
    return new DmnTable.Column(
        output.getAttribute("name"),
        output.getAttribute("typeRef"),
        values == null ? "" : text(values),
        output.getAttribute("label"));
  }

  private DmnTable.Line line(Element rule, int cells, int outputs, List<String> annotations) {
    String id = rule.getAttribute("id");
    only(rule);
    if (!rows.add(id)) {
      faults.add("Two rows have the id \"" + id + "\"; an answer quotes it, so use another");
    }
    List<String> inputs = texts(rule, "inputEntry");
    List<String> results = texts(rule, "outputEntry");
    List<String> notes = texts(rule, "annotationEntry");
    if (inputs.size() != cells || results.size() != outputs) {
      faults.add(
          "Row "
              + id
              + " has "
              + inputs.size()
              + " cells and "
              + results.size()
              + " outputs; the table has "
              + cells
              + " and "
              + outputs);
    }
    Map<String, String> byColumn = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(notes.size(), annotations.size()); i++) {
      byColumn.put(annotations.get(i), notes.get(i));
    }
    return new DmnTable.Line(id, inputs, results, byColumn);
  }

  private static List<String> texts(Element parent, String name) {
    List<String> texts = new ArrayList<>();
    each(parent, name, e -> texts.add(text(e)));
    return List.copyOf(texts);
  }

  /** The content of the text child, where every DMN construct of this subset keeps what it says. */
  private static String text(Element element) {
    Element text = optional(element, "text");
    return text == null ? "" : text.getTextContent().strip();
  }

  private Element first(Element parent, String name) {
    Element found = optional(parent, name);
    if (found == null) {
      faults.add("<" + parent.getLocalName() + "> lacks its <" + name + ">");
      return parent;
    }
    return found;
  }

  private static @Nullable Element optional(Element parent, String name) {
    for (Element child : children(parent)) {
      if (name.equals(child.getLocalName())) {
        return child;
      }
    }
    return null;
  }

  private static void each(Element parent, String name, java.util.function.Consumer<Element> sink) {
    for (Element child : children(parent)) {
      if (name.equals(child.getLocalName())) {
        sink.accept(child);
      }
    }
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }
}
