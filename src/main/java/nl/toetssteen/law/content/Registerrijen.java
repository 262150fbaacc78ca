package nl.toetssteen.law.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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
    return tekst == null
        ? rijen
        : rijen.stream().filter(rij -> tekst.equals(rij.tekst(veld))).toList();
  }

  /** The rows that hold on a day. */
  public Registerdeel op(LocalDate dag) {
    return deel(rij -> rij.geldtOp(dag));
  }

  /** The rows that hold on a day and in which a field holds this text. */
  public Registerdeel op(LocalDate dag, String veld, String tekst) {
    return deel(rij -> rij.geldtOp(dag) && tekst.equals(rij.tekst(veld)));
  }

  private Registerdeel deel(Predicate<Registerrij> telt) {
    List<Registerrij> some = new ArrayList<>(rijen.size());
    for (Registerrij rij : rijen) {
      if (telt.test(rij)) {
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
