package nl.toetssteen.web.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.engine.table.DmnTable;
import nl.toetssteen.explain.answer.Bron;
import nl.toetssteen.facts.catalogue.FactDeclaration;
import nl.toetssteen.law.DecisionInfo;
import nl.toetssteen.law.content.Figure;
import nl.toetssteen.law.content.Figures;
import nl.toetssteen.law.content.Judgement;
import nl.toetssteen.law.source.Citation;
import nl.toetssteen.law.source.Regulation;
import nl.toetssteen.law.source.Verification;
import nl.toetssteen.web.answer.TableShelf;
import nl.toetssteen.web.form.DutchDate;
import org.jspecify.annotations.Nullable;

/** Every row, rule, figure, fact and judgement of the law in force, with its sources. */
public final class LawIndex {

  private static final Pattern ARTICLE = Pattern.compile("(?:^|.* )art\\. (\\S+?)(?:[ ,;].*)?");

  private final Toetssteen toetssteen;
  private final TableShelf shelf;
  private final List<LawEntry> entries = new ArrayList<>();

  private LawIndex(Toetssteen toetssteen, TableShelf shelf) {
    this.toetssteen = toetssteen;
    this.shelf = shelf;
  }

  /** All entries, by decision. */
  static List<LawEntry> of(Toetssteen toetssteen, TableShelf shelf) {
    LawIndex index = new LawIndex(toetssteen, shelf);
    toetssteen.beslissingen().forEach(index::add);
    return List.copyOf(index.entries);
  }

  private void add(DecisionInfo decision) {
    for (String file : toetssteen.bestanden(decision.id())) {
      TableShelf.name(file).flatMap(shelf::table).ifPresent(table -> table(decision.id(), table));
      if (file.endsWith(".drl")) {
        rules(decision.id(), file);
      } else if (file.endsWith("/cijfers.yaml")) {
        figures(decision.id(), file);
      }
    }
    toetssteen.feiten(decision.id()).facts().forEach(fact -> fact(decision.id(), fact));
    toetssteen
        .feiten(decision.id())
        .lists()
        .forEach(list -> list.fields().forEach(fact -> fact(decision.id(), fact)));
    toetssteen.beoordelingen(decision.id()).forEach(j -> judgement(decision.id(), j));
  }

  private void table(String decision, DmnTable table) {
    for (DmnTable.Line line : table.lines()) {
      entries.add(
          new LawEntry(
              LawEntry.Kind.TABELRIJ,
              decision,
              table.path(),
              line.id(),
              line.annotation("toelichting"),
              places(line.annotation("bron"), line.annotation("verificatie")),
              line.annotation("verificatie"),
              day(line.annotation("geldigVan")),
              day(line.annotation("geldigTot")),
              "/recht/tabellen/" + table.path()));
    }
  }

  private void rules(String decision, String file) {
    byte[] bytes = toetssteen.bestand(file).orElse(new byte[0]);
    for (DrlRule rule : DrlRule.read(bytes)) {
      add(
          LawEntry.Kind.REGEL,
          decision,
          file,
          "",
          rule.name(),
          rule.source(),
          rule.mark(),
          "/recht/regels/" + file.replaceFirst("^rules/", ""));
    }
  }

  private void figures(String decision, String file) {
    Figures figures = Figures.parse(file, toetssteen.bestand(file).orElse(new byte[0]));
    for (Figure figure : figures.all()) {
      figure
          .rows()
          .forEach(
              row ->
                  entries.add(
                      new LawEntry(
                          LawEntry.Kind.CIJFER,
                          decision,
                          figure.name(),
                          row.row(),
                          nl.toetssteen.explain.Wording.object(row.value()),
                          places(row.source(), row.verification().name()),
                          row.verification().name(),
                          row.from(),
                          row.until(),
                          "/recht/beslissingen/" + decision + "#cijfers")));
    }
  }

  private void fact(String decision, FactDeclaration fact) {
    add(
        LawEntry.Kind.FEIT,
        decision,
        fact.path(),
        "",
        fact.question(),
        fact.source(),
        fact.verification(),
        "/recht/beslissingen/" + decision + "#feiten");
  }

  private void judgement(String decision, Judgement judgement) {
    add(
        LawEntry.Kind.OORDEEL,
        decision,
        judgement.id(),
        "",
        judgement.question(),
        judgement.source(),
        judgement.verification().name(),
        "/recht/beslissingen/" + decision + "#oordelen");
  }

  private void add(
      LawEntry.Kind kind,
      String decision,
      String name,
      String part,
      String text,
      String source,
      String mark,
      String href) {
    entries.add(
        new LawEntry(
            kind, decision, name, part, text, places(source, mark), mark, null, null, href));
  }

  private List<LawEntry.Place> places(String source, String mark) {
    return toetssteen.bronnen(source, Verification.valueOf(mark)).stream()
        .map(this::place)
        .toList();
  }

  private LawEntry.Place place(Citation citation) {
    Optional<Regulation> regulation = toetssteen.regeling(citation);
    Matcher article = ARTICLE.matcher(citation.text());
    Bron source =
        new Bron(citation.text(), citation.jci(), citation.url(), citation.verification().name());
    return new LawEntry.Place(
        regulation.map(Regulation::shortName).orElse(""),
        article.matches() ? article.group(1) : citation.text(),
        source);
  }

  private static @Nullable LocalDate day(String annotation) {
    return DutchDate.parse(annotation).orElse(null);
  }
}
