package nl.toetssteen.law.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import nl.toetssteen.law.files.Faults;
import nl.toetssteen.law.files.Yaml;

/** The dated figures of one decision ({@code cijfers.yaml}). */
public final class Figures {
  private static final Figures NONE = new Figures("no figures", Map.of());

  private final String where;
  private final Map<String, Figure> byKey;

  private Figures(String where, Map<String, Figure> byKey) {
    this.where = where;
    this.byKey = byKey;
  }

  /** No figures at all. */
  public static Figures none() {
    return NONE;
  }

  /**
   * Reads the figures of the law itself.
   *
   * @throws BrokenFileException naming every fault
   */
  public static Figures parse(String where, byte[] bytes) {
    return of(where, Yaml.read(where, bytes));
  }

  /**
   * Reads the tree of a file of figures of the law itself.
   *
   * @throws BrokenFileException naming every fault
   */
  public static Figures of(String where, JsonNode tree) {
    return new Figures(where, FigureReader.read(where, tree, false));
  }

  /**
   * Reads the figures of a proposal, whose rows may start at INWERKING.
   *
   * @throws BrokenFileException naming every fault
   */
  public static Figures parseOverlay(String where, byte[] bytes) {
    return new Figures(where, FigureReader.read(where, Yaml.read(where, bytes), true));
  }

  /**
   * These figures with the rows of a proposal added, key by key. From the first day of those rows
   * on, only they count for that key.
   *
   * @throws BrokenFileException if a figure changes its kind or trigger or reuses a row id
   */
  public Figures merge(Figures overlay, String proposalId) {
    Faults faults = new Faults(overlay.where);
    Map<String, Figure> merged = new LinkedHashMap<>(byKey);
    for (Figure figure : overlay.all()) {
      List<FigureRow> rows = new ArrayList<>();
      find(figure.key()).ifPresent(base -> rows.addAll(base.rows()));
      find(figure.key()).ifPresent(base -> compare(base, figure, faults));
      figure.rows().forEach(row -> rows.add(row.of(proposalId)));
      merged.put(
          figure.key(),
          new Figure(figure.key(), figure.name(), figure.kind(), figure.trigger(), rows));
    }
    faults.throwIfAny();
    return new Figures(where, merged);
  }

  /**
   * These figures and others besides them, such as those shared by all decisions.
   *
   * @throws BrokenFileException if both have a key
   */
  public Figures and(Figures others) {
    Faults faults = new Faults(others.where);
    Map<String, Figure> all = new LinkedHashMap<>(byKey);
    for (Figure figure : others.all()) {
      if (all.putIfAbsent(figure.key(), figure) != null) {
        faults.add("cijfers." + figure.key(), "is also a figure of " + where + "; rename one");
      }
    }
    faults.throwIfAny();
    return new Figures(where, all);
  }

  /** These figures with another figure for its key. */
  public Figures with(Figure figure) {
    Map<String, Figure> all = new LinkedHashMap<>(byKey);
    all.put(figure.key(), figure);
    return new Figures(where, all);
  }

  /** All figures, in the order of the file. */
  public List<Figure> all() {
    return List.copyOf(byKey.values());
  }

  public Optional<Figure> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /**
   * The row that holds on a trigger date; empty if none is loaded for that date.
   *
   * @throws IllegalArgumentException if there is no figure of that key
   */
  public Optional<FigureRow> at(
      String key, LocalDate trigger, Map<String, LocalDate> commencementByProposal) {
    return find(key)
        .orElseThrow(() -> new IllegalArgumentException("No figure " + key + " in " + where + "."))
        .at(trigger, commencementByProposal);
  }

  /** Every first day of a row, and every day after a last day, of all figures. */
  public SortedSet<LocalDate> boundaries(Map<String, LocalDate> commencementByProposal) {
    SortedSet<LocalDate> days = new TreeSet<>();
    byKey.values().forEach(figure -> days.addAll(figure.boundaries(commencementByProposal)));
    return Collections.unmodifiableSortedSet(days);
  }

  private static void compare(Figure base, Figure overlay, Faults faults) {
    String at = "cijfers." + overlay.key();
    if (base.kind() != overlay.kind()) {
      faults.add(at + ".soort", "differs from the base, which says " + base.kind().word());
    }
    if (!base.trigger().equals(overlay.trigger())) {
      faults.add(at + ".op", "differs from the base, which says " + base.trigger());
    }
    List<String> taken = base.rows().stream().map(FigureRow::row).toList();
    overlay.rows().stream()
        .map(FigureRow::row)
        .filter(taken::contains)
        .forEach(row -> faults.add(at, "row id " + row + " is taken in the base; use another"));
  }
}
