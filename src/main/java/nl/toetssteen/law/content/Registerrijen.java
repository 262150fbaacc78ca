package nl.toetssteen.law.content;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import nl.toetssteen.facts.Tijdvakken;
import org.jspecify.annotations.Nullable;

/**
 * A register as rules see it; immutable and shared.
 *
 * <p>Rules ask for the rows that matter to a case: a rule that fires for every row of a long
 * register costs more than all that it finds.
 */
public final class Registerrijen {
  private final List<Registerrij> rijen;

  /** Per field the rows by the text that they have there. */
  private final Map<String, Map<String, List<Registerrij>>> perVeld = new ConcurrentHashMap<>();

  private final Tijdvakken dagen = new Tijdvakken();

  /** The rows of the register of this name, in the order of the file. */
  public Registerrijen(String name, List<Registerrij> rijen) {
    this.rijen = List.copyOf(rijen);
    this.rijen.forEach(rij -> dagen.tel(rij.van(), rij.totEnMet(), aanwezig(rij), name));
    dagen.staatVast(); // joins the days once, so that from here on they are only read
  }

  /** A register as rules see it. */
  public static Registerrijen of(Register register) {
    return new Registerrijen(
        register.name(), register.rows().stream().map(RegisterRow::row).toList());
  }

  private static String aanwezig(Registerrij rij) {
    return rij.totEnMet() == null ? "NEE" : "JA";
  }

  /** All rows, in the order of the file. */
  public List<Registerrij> rijen() {
    return rijen;
  }

  /**
   * The rows in which a field holds this text, in the order of the file.
   *
   * @param tekst null while unknown: any row may then be meant, so all are given
   */
  public List<Registerrij> rijen(String veld, @Nullable String tekst) {
    return tekst == null ? rijen : met(veld).getOrDefault(tekst, List.of());
  }

  private Map<String, List<Registerrij>> met(String veld) {
    return perVeld.computeIfAbsent(
        veld,
        name ->
            rijen.stream()
                .filter(rij -> rij.tekst(name) != null)
                .collect(
                    groupingBy(
                        rij -> Objects.requireNonNull(rij.tekst(name)), toUnmodifiableList())));
  }

  /** The rows that hold on a day. */
  public Registerdeel op(LocalDate dag) {
    return op(dag, rijen);
  }

  /** The rows that hold on a day and in which a field holds this text. */
  public Registerdeel op(LocalDate dag, String veld, String tekst) {
    return op(dag, met(veld).getOrDefault(tekst, List.of()));
  }

  private static Registerdeel op(LocalDate dag, List<Registerrij> rijen) {
    List<Registerrij> some = new ArrayList<>(rijen.size());
    for (Registerrij rij : rijen) {
      if (rij.geldtOp(dag)) {
        some.add(rij);
      }
    }
    return new Registerdeel(some);
  }

  /** Counts the days of all rows. */
  public void tel(Tijdvakken naar) {
    naar.neem(dagen);
  }
}
