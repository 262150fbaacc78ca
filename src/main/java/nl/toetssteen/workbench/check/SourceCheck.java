package nl.toetssteen.workbench.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.toetssteen.law.source.Citation;
import nl.toetssteen.law.source.Regulation;
import nl.toetssteen.law.source.SourceRegister;
import nl.toetssteen.law.source.Verification;

/** Looks whether everything names a source that the register knows and that held at the time. */
final class SourceCheck {
  private final Stand stand;
  private final SourceRegister sources;
  private final Set<String> used;
  private final List<Finding> findings = new ArrayList<>();
  private final SortedMap<String, Integer> undated = new TreeMap<>();
  private final SortedMap<String, SortedSet<String>> later = new TreeMap<>();

  /**
   * A check of one decision.
   *
   * @param used receives the short name of every source that is cited
   */
  SourceCheck(Stand stand, Set<String> used) {
    this.stand = stand;
    this.sources = stand.sources();
    this.used = used;
  }

  List<Finding> findings() {
    for (Cited cited : Cited.in(stand)) {
      if (cited.source().isBlank()) {
        continue; // only a rule can lack its source here, and the check of files says so
      }
      if (!sources.problems(cited.source()).isEmpty()) {
        String text = "De bron staat niet in rules/regelingen.yaml, of noemt geen plaats daarin.";
        add(cited, Severity.FOUT, Kind.ONBEKENDE_BRON, text);
      }
      sources
          .citeAll(cited.source(), Verification.GELEZEN)
          .forEach(citation -> citation(cited, citation));
    }
    transitional();
    undated();
    return findings;
  }

  private void citation(Cited cited, Citation citation) {
    Optional<Regulation> regulation = sources.regulation(citation);
    regulation.ifPresent(known -> used.add(known.shortName()));
    Optional<LocalDate> article = sources.lapsed(citation);
    Optional<LocalDate> whole = regulation.flatMap(SourceCheck::lapsed);
    if (article.isEmpty() && whole.isEmpty()) {
      return;
    }
    LocalDate day = article.or(() -> whole).orElseThrow();
    Days days = cited.days();
    if (days == null) {
      undated.merge(regulation.orElseThrow().shortName(), 1, Integer::sum);
      return;
    }
    Days after = days.within(stand.days()).within(Days.between(day, null));
    if (!after.isEmpty() && article.isPresent()) {
      article(cited, citation, day, after.periods().get(0));
    } else if (!after.isEmpty()) {
      String key = cited.place() + "|" + regulation.orElseThrow().shortName() + "|" + day;
      later.computeIfAbsent(key, k -> new TreeSet<>()).add(cited.row());
    }
  }

  private void article(Cited cited, Citation citation, LocalDate day, Days.Period after) {
    findings.add(
        finding(
                cited,
                Severity.FOUT,
                Kind.VERVALLEN,
                citation.text()
                    + " is vervallen per "
                    + day
                    + ". Sluit af met de dag ervoor, of noem wat ervoor in de plaats kwam.")
            .at(cited.row(), citation.text())
            .between(after.first(), after.last())
            .with(cited.example()));
  }

  /** A whole regulation that has lapsed may live on by transition law, which no register knows. */
  private void transitional() {
    later.forEach(
        (key, rows) -> {
          String[] parts = key.split("\\|", 3);
          findings.add(
              Finding.of(
                      Severity.LET_OP,
                      Kind.VERVALLEN,
                      stand.decision(),
                      parts[0],
                      parts[1]
                          + " is vervallen per "
                          + parts[2]
                          + ", en dit loopt door. Dat klopt alleen als overgangsrecht het zo wil.")
                  .at(String.join(", ", rows), parts[1])
                  .between(LocalDate.parse(parts[2]), null));
        });
  }

  private void undated() {
    undated.forEach(
        (source, count) ->
            findings.add(
                Finding.of(
                        Severity.NIET_NAGEGAAN,
                        Kind.NIET_NAGEGAAN,
                        stand.decision(),
                        "rules/" + stand.decision(),
                        count
                            + " keer noemt een feit, bevinding, oordeel of regel "
                            + source
                            + ", dat geheel of voor dat artikel is vervallen. Zij dragen geen dagen; of de"
                            + " bron dan nog gold, is niet nagegaan.")
                    .at("", source)));
  }

  private static Optional<LocalDate> lapsed(Regulation regulation) {
    return Optional.ofNullable(regulation.inForceUntil()).map(day -> day.plusDays(1));
  }

  private void add(Cited cited, Severity severity, Kind kind, String text) {
    findings.add(finding(cited, severity, kind, text).at(cited.row(), cited.source()));
  }

  private Finding finding(Cited cited, Severity severity, Kind kind, String text) {
    Finding finding = Finding.of(severity, kind, stand.decision(), cited.place(), text);
    Days days = cited.days();
    return days == null || days.isEmpty()
        ? finding
        : finding.between(
            days.periods().get(0).first(), days.periods().get(days.periods().size() - 1).last());
  }
}
