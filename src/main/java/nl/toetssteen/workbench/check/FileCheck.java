package nl.toetssteen.workbench.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.toetssteen.engine.feel.CellParser;
import nl.toetssteen.engine.feel.FeelException;
import nl.toetssteen.engine.table.DmnReader;
import nl.toetssteen.engine.table.DmnTable;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import nl.toetssteen.law.files.LawFiles;
import nl.toetssteen.workbench.rules.RuleText;

/** Looks at files one by one, so that one that cannot be used does not hide the others. */
final class FileCheck {
  private static final String TABLES = "decision-tables/";
  private static final String TABLE = ".dmn";

  private final String decision;
  private final LawFiles files;
  private final List<Finding> findings = new ArrayList<>();

  FileCheck(String decision, LawFiles files) {
    this.decision = decision;
    this.files = files;
  }

  /** What is wrong in these files, whatever else there is. */
  List<Finding> findings(List<String> paths) {
    for (String path : paths) {
      Optional<byte[]> bytes = files.read(path);
      if (path.endsWith(TABLE)) {
        bytes.ifPresent(content -> table(path, content));
      } else if (path.endsWith(".drl")) {
        bytes.ifPresent(content -> rules(path, content));
      }
    }
    return findings;
  }

  private void table(String path, byte[] bytes) {
    String name = path.substring(TABLES.length(), path.length() - TABLE.length());
    try {
      DmnTable table = DmnReader.read(name, bytes);
      table.lines().forEach(line -> line(table, line));
    } catch (BrokenFileException e) {
      e.faults().forEach(fault -> add(Kind.LAADT_NIET, name, "De lezer zegt: " + fault));
    }
  }

  private void line(DmnTable table, DmnTable.Line line) {
    if (line.annotation("bron").isBlank()) {
      add(
              Kind.GEEN_BRON,
              table.path(),
              "Deze rij noemt geen bron. Noem het artikel in de kolom bron.")
          .at(line, table);
    }
    for (String cell : line.cells()) {
      try {
        CellParser.parse(cell);
      } catch (FeelException e) {
        add(
                Kind.BUITEN_DE_TAAL,
                table.path(),
                "De cel \""
                    + cell
                    + "\" kan de machine niet lezen, en KIE toetst haar niet in haar plaats.")
            .at(line, table);
      }
    }
  }

  private void rules(String path, byte[] bytes) {
    for (RuleText rule : RuleText.of(path, bytes)) {
      if (rule.source().isBlank()) {
        add(Kind.GEEN_BRON, path, "De regel \"" + rule.name() + "\" noemt geen @bron.");
      }
    }
  }

  private Last add(Kind kind, String place, String text) {
    findings.add(Finding.of(Severity.FOUT, kind, decision, place, text));
    return new Last();
  }

  /** Completes the finding that was just added with the row that it is about. */
  private final class Last {
    void at(DmnTable.Line line, DmnTable table) {
      Map<String, String> example = new LinkedHashMap<>();
      for (int i = 0; i < Math.min(line.cells().size(), table.columns().size()); i++) {
        if (!line.cells().get(i).equals("-")) {
          example.put(table.columns().get(i).text(), line.cells().get(i));
        }
      }
      int last = findings.size() - 1;
      findings.set(
          last,
          findings
              .get(last)
              .at(line.id(), line.annotation("bron"))
              .between(
                  Dates.of(line.annotation("geldigVan")), Dates.of(line.annotation("geldigTot")))
              .with(example));
    }
  }
}
