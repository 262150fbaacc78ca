package nl.toetssteen.web.law;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.law.DecisionInfo;
import nl.toetssteen.law.content.Judgement;
import nl.toetssteen.web.answer.TableShelf;
import nl.toetssteen.web.page.PageView;
import org.jspecify.annotations.Nullable;

/** The pages of the law browser. */
public final class LawBrowser {

  private final Toetssteen toetssteen;
  private final TableShelf shelf;
  private final Clock clock;
  private volatile @Nullable List<LawEntry> index;
  private volatile @Nullable Set<String> registers;

  public LawBrowser(Toetssteen toetssteen, TableShelf shelf, Clock clock) {
    this.toetssteen = toetssteen;
    this.shelf = shelf;
    this.clock = clock;
  }

  /** A judgement whose options are readings of the law, with the decision that asks it. */
  public record Contested(DecisionInfo decision, Judgement judgement) {}

  /** All sources, decisions, and contested readings. */
  public PageView overview(@Nullable String day, @Nullable String only) {
    LawFilter filter = LawFilter.of(day, only, LocalDate.now(clock));
    var uses = RegulationView.bySource(filter.of(entries()));
    Map<String, @Nullable Object> model = model("Het recht in de regels", filter);
    model.put(
        "regelingen",
        toetssteen.regelingen().stream()
            .map(source -> RegulationView.summary(source, uses, filter.day()))
            .filter(view -> view.uses() > 0)
            .sorted(Comparator.comparing(RegulationView::uses).reversed())
            .toList());
    model.put("beslissingen", toetssteen.beslissingen());
    model.put("betwist", contested());
    model.put("registers", registers());
    model.put("bijgewerktTot", toetssteen.bijgewerktTot());
    return new PageView("recht/recht", status(filter), model);
  }

  /** One source; null where there is none of this name. */
  public @Nullable PageView regulation(String slug, @Nullable String day, @Nullable String only) {
    LawFilter filter = LawFilter.of(day, only, LocalDate.now(clock));
    return toetssteen.regelingen().stream()
        .filter(source -> RegulationView.slug(source).equals(slug))
        .findFirst()
        .map(
            source ->
                RegulationView.whole(
                    source, RegulationView.bySource(filter.of(entries())), filter.day()))
        .map(
            view -> {
              Map<String, @Nullable Object> model = model(view.source().title(), filter);
              model.put("regeling", view);
              return new PageView("recht/regeling", status(filter), model);
            })
        .orElse(null);
  }

  /** Everything of one decision; null where there is none of this name. */
  public @Nullable PageView decision(String id, @Nullable String day, @Nullable String only) {
    LawFilter filter = LawFilter.of(day, only, LocalDate.now(clock));
    Optional<DecisionInfo> decision =
        toetssteen.beslissingen().stream().filter(d -> d.id().equals(id)).findFirst();
    if (decision.isEmpty()) {
      return null;
    }
    List<LawEntry> shown =
        filter.of(entries()).stream().filter(entry -> entry.decision().equals(id)).toList();
    Map<String, @Nullable Object> model = model(decision.get().title(), filter);
    model.put("beslissing", decision.get());
    model.put("tabellen", grouped(shown, LawEntry.Kind.TABELRIJ, LawEntry::name));
    model.put("regels", grouped(shown, LawEntry.Kind.REGEL, LawEntry::name));
    model.put("cijfers", grouped(shown, LawEntry.Kind.CIJFER, LawEntry::name));
    model.put("oordelen", toetssteen.beoordelingen(id));
    model.put("feiten", of(shown, LawEntry.Kind.FEIT));
    return new PageView("recht/beslissing", status(filter), model);
  }

  /** The rules of one file; null where there is no such file. */
  public @Nullable PageView rules(String decision, String file) {
    String path = "rules/" + decision + "/" + file;
    if (!file.endsWith(".drl") || users(path).isEmpty()) {
      return null;
    }
    Map<String, @Nullable Object> model = new LinkedHashMap<>();
    model.put("titel", "Regels in " + path);
    model.put("bestand", path);
    model.put("regels", DrlRule.read(toetssteen.bestand(path).orElse(new byte[0])));
    model.put("beslissingen", users(path));
    return new PageView("recht/regels", 200, model);
  }

  /** The decisions that rest on a file. */
  List<DecisionInfo> users(String path) {
    return toetssteen.beslissingen().stream()
        .filter(decision -> toetssteen.bestanden(decision.id()).contains(path))
        .toList();
  }

  private List<Contested> contested() {
    return toetssteen.beslissingen().stream()
        .flatMap(
            decision ->
                toetssteen.beoordelingen(decision.id()).stream()
                    .filter(judgement -> !judgement.yesOrNo())
                    .map(judgement -> new Contested(decision, judgement)))
        .toList();
  }

  private static List<LawEntry> of(List<LawEntry> entries, LawEntry.Kind kind) {
    return entries.stream().filter(entry -> entry.kind() == kind).toList();
  }

  private static Map<String, List<LawEntry>> grouped(
      List<LawEntry> entries, LawEntry.Kind kind, Function<LawEntry, String> by) {
    Map<String, List<LawEntry>> groups = new LinkedHashMap<>();
    of(entries, kind)
        .forEach(
            entry ->
                groups
                    .computeIfAbsent(by.apply(entry), k -> new java.util.ArrayList<>())
                    .add(entry));
    return groups;
  }

  private static Map<String, @Nullable Object> model(String title, LawFilter filter) {
    Map<String, @Nullable Object> model = new LinkedHashMap<>();
    model.put("titel", (filter.fault() == null ? "" : "Fout: ") + title);
    model.put("kop", title);
    model.put("filter", filter);
    return model;
  }

  private static int status(LawFilter filter) {
    return filter.fault() == null ? 200 : 400;
  }

  private Set<String> registers() {
    Set<String> made = registers;
    if (made == null) {
      made = Set.copyOf(toetssteen.registers().keySet());
      registers = made;
    }
    return new TreeSet<>(made);
  }

  /** Made when it is first asked for; twice at the same time does no harm. */
  private List<LawEntry> entries() {
    List<LawEntry> made = index;
    if (made == null) {
      made = LawIndex.of(toetssteen, shelf);
      index = made;
    }
    return made;
  }
}
