package nl.toetssteen.workbench.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.toetssteen.engine.loading.DecisionLaw;
import nl.toetssteen.engine.loading.RegimeLaw;
import nl.toetssteen.engine.tree.LevelText;

/** Looks for what is written and read by nothing: nodes, conditions, tables and judgements. */
final class ReadCheck {
  private final Stand stand;
  private final Reads reads;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * A check of one decision.
   *
   * @param reads what its tables and rules read, and what proposals would read
   */
  ReadCheck(Stand stand, Reads reads) {
    this.stand = stand;
    this.reads = reads;
  }

  List<Finding> findings() {
    DecisionLaw law = stand.law();
    tree();
    law.judgements().all().stream()
        .filter(judgement -> !reads.has(judgement.id()))
        .forEach(j -> unread("oordeel " + j.id(), j.source()));
    law.findings().findings().values().stream()
        .filter(finding -> finding.consequence() == null && !reads.has(finding.key()))
        .forEach(f -> unread("bevinding " + f.key(), f.source()));
    law.facts().facts().stream()
        .filter(fact -> !reads.has(fact.path()))
        .forEach(fact -> unread("feit " + fact.path(), fact.source()));
    law.facts().moments().stream()
        .filter(moment -> !reads.has(moment.name()))
        .forEach(moment -> unread("moment " + moment.name(), moment.source()));
    return findings;
  }

  /** A part that several regimes share is read when one of them reads it. */
  private void tree() {
    Map<String, String> written = new LinkedHashMap<>();
    Set<String> shown = new TreeSet<>();
    Set<String> read = new TreeSet<>();
    Set<String> counted = new TreeSet<>();
    for (RegimeLaw regime : stand.law().regimes().values()) {
      TreeReads tree = new TreeReads(regime);
      read.addAll(tree.read());
      counted.addAll(tree.counted());
      for (LevelText level : List.of(regime.text().own(), regime.text().subject())) {
        level.nodes().keySet().forEach(node -> written.putIfAbsent(node, "knoop "));
        level.tables().values().forEach(path -> written.putIfAbsent(path, "tabel "));
        shown.addAll(level.conditions().keySet());
      }
    }
    written.forEach(
        (name, kind) -> {
          if (!read.contains(name)) {
            unread(kind + name, "");
          }
        });
    shown.removeAll(counted);
    if (!shown.isEmpty()) {
      findings.add(
          Finding.of(
              Severity.LET_OP,
              Kind.ONGELEZEN,
              stand.decision(),
              "voorwaarden " + String.join(", ", shown),
              "Deze voorwaarden staan in het antwoord, maar geen uitkomst of signaal hangt ervan af."));
    }
  }

  private void unread(String place, String source) {
    findings.add(
        Finding.of(
                Severity.LET_OP,
                Kind.ONGELEZEN,
                stand.decision(),
                place,
                "Niets in deze beslissing leest dit. Haal het weg, of gebruik het.")
            .at("", source));
  }
}
