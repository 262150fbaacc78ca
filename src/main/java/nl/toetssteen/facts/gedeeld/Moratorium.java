package nl.toetssteen.facts.gedeeld;

import java.time.LocalDate;
import java.util.List;
import nl.toetssteen.facts.Tijdvakken;
import org.jspecify.annotations.Nullable;

/**
 * A moratorium, or a stretch of one, held against one person.
 *
 * @param naam what it is called
 * @param van first day
 * @param totEnMet last day; null if it has none
 * @param soorten codes of what it puts off
 * @param recht code of the law it was made under
 * @param merk how far its source was verified
 * @param vernietigdOp day of the judgment that annulled it; null if none did
 * @param bekendgemaaktOp null if not found
 * @param uitzonderingen codes of its exceptions
 * @param wie whether it covers the person
 */
public record Moratorium(
    String naam,
    LocalDate van,
    @Nullable LocalDate totEnMet,
    List<String> soorten,
    String recht,
    String merk,
    @Nullable LocalDate vernietigdOp,
    @Nullable LocalDate bekendgemaaktOp,
    List<String> uitzonderingen,
    Reikwijdte wie) {

  /** The facts about the person that decide whom a moratorium covers. */
  public static final String PAD = "herkomst";

  public Moratorium {
    soorten = List.copyOf(soorten);
    uitzonderingen = List.copyOf(uitzonderingen);
  }

  /** Whether it holds on a day, for whom it covers. */
  public boolean geldtOp(LocalDate dag) {
    return !van.isAfter(dag) && (totEnMet == null || !totEnMet.isBefore(dag));
  }

  /** Whether it holds on this day or later; also while the day is unknown. */
  public boolean geldtVanaf(@Nullable LocalDate dag) {
    return dag == null || totEnMet == null || !totEnMet.isBefore(dag);
  }

  /** The same, with no day after {@code uiterlijk}. */
  public Moratorium tot(LocalDate uiterlijk) {
    LocalDate end = totEnMet == null || totEnMet.isAfter(uiterlijk) ? uiterlijk : totEnMet;
    return new Moratorium(
        naam, van, end, soorten, recht, merk, vernietigdOp, bekendgemaaktOp, uitzonderingen, wie);
  }

  /** The same, if a judgement says so besides. */
  public Reikwijdte mits(boolean speelt, @Nullable String antwoord, String id) {
    return wie.oordeel(speelt, antwoord, id);
  }

  /** Counts its days. */
  public void tel(Tijdvakken dagen) {
    tel(dagen, wie);
  }

  /** Counts its days for whom it covers under this reach. */
  public void tel(Tijdvakken dagen, Reikwijdte reikwijdte) {
    if (totEnMet == null || !totEnMet.isBefore(van)) {
      reikwijdte.tel(dagen, van, totEnMet, totEnMet == null ? "NEE" : "JA", PAD);
    }
  }

  /** Counts its days also where it is open whether they count. */
  public void telRuim(Tijdvakken dagen, Reikwijdte reikwijdte) {
    if (!reikwijdte.buiten()) {
      dagen.tel(van, totEnMet, totEnMet == null ? "NEE" : "JA", PAD);
    }
  }

  /** Counts its days only where it is certain that they count. */
  public void telZeker(Tijdvakken dagen, Reikwijdte reikwijdte) {
    if (!reikwijdte.buiten() && reikwijdte.waardoor().isEmpty()) {
      dagen.tel(van, totEnMet, totEnMet == null ? "NEE" : "JA", PAD);
    }
  }
}
