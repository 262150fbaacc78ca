package nl.toetssteen.facts.dublin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import nl.toetssteen.facts.Kandidaat;
import nl.toetssteen.facts.Kandidaat.Uitkomst;
import nl.toetssteen.facts.gedeeld.Namen;
import org.jspecify.annotations.Nullable;

/**
 * One rung of a ladder while rules gather the States to which it may point.
 *
 * <p>Of several States that apply the one with the highest keys counts. As long as a list may hold
 * more, or an item that may apply points elsewhere, the rung is open. Filled by rules, for one
 * evaluation, and not safe for threads.
 */
public final class Keuze {
  private static final List<String> NOTHING = List.of();
  private static final Voorkeur GEEN_VOORKEUR = new Voorkeur(null, Toets.onbekend(), Toets.JA);
  private static final String GEEN_OVERDRACHT =
      "Deze grond wijst naar een land dat niet meedoet of waaraan deze persoon niet kan worden"
          + " overgedragen.";

  /** What decides between several States; the first differs most. */
  private record Optie(@Nullable String staat, Toets toets, Voorrang voorrang) {}

  private final String ladder;
  private final String criterium;
  private final String bron;
  private final String wel;
  private final String niet;
  private final List<Optie> opties = new ArrayList<>(2);
  private final Namen lijsten = new Namen();
  private Toets mits = Toets.JA;
  private Voorkeur voorkeur = GEEN_VOORKEUR;
  private Toets aanleiding = Toets.JA;
  private Toets lezing = Toets.JA;

  /**
   * A rung without any State yet.
   *
   * @param ladder the finding it belongs to
   * @param criterium code of the rung
   * @param bron citation
   * @param wel reason shown where it applies or may apply
   * @param niet reason shown where it does not
   */
  public Keuze(String ladder, String criterium, String bron, String wel, String niet) {
    this.ladder = ladder;
    this.criterium = criterium;
    this.bron = bron;
    this.wel = wel;
    this.niet = niet;
  }

  /** The finding it belongs to. */
  public String ladder() {
    return ladder;
  }

  /** The code of the rung. */
  public String criterium() {
    return criterium;
  }

  /** The rung applies only where this holds, whatever the lists say. */
  public Keuze mits(Toets toets) {
    mits = mits.en(toets);
    return this;
  }

  /** The rung applies only where something in this list gives cause for it. */
  public Keuze alsErIs(String lijst, boolean volledig) {
    aanleiding = volledig ? Toets.van(false, lijst) : Toets.onbekend(lijst);
    return this;
  }

  /** This gives cause for the rung, where it holds. */
  public void bij(Toets item) {
    aanleiding = aanleiding.of(item);
  }

  /** Notes a list that is read; unless it is complete there may be more States. */
  public Keuze lijst(String naam, boolean volledig) {
    if (!volledig) {
      lijsten.add(naam);
    }
    return this;
  }

  /**
   * Somebody's choice decides where several States are left that nothing ranks; it lapses if the
   * choice is for another State than these.
   */
  public Keuze bijGelijk(Voorkeur keuze) {
    voorkeur = keuze;
    return this;
  }

  /**
   * A reading decides where several States are left; once chosen it shows in the keys.
   *
   * @param antwoord the reading chosen; null while open
   */
  public Keuze bijLezing(String beoordeling, @Nullable String antwoord) {
    lezing = antwoord == null ? Toets.oordeel(null, beoordeling, beoordeling) : lezing;
    return this;
  }

  /**
   * A State, where this test holds.
   *
   * @param staat null while unknown; the test is then open if it may hold
   * @param pad the fact that names the State
   * @param sleutels what decides between several States: the highest first
   */
  public void optie(@Nullable String staat, String pad, Toets toets, long... sleutels) {
    List<Long> keys = keys(sleutels);
    optie(staat, pad, toets, new Voorrang(0, "", keys, keys));
  }

  private static List<Long> keys(long... sleutels) {
    return switch (sleutels.length) {
      case 0 -> List.of();
      case 1 -> List.of(sleutels[0]);
      default -> Arrays.stream(sleutels).boxed().toList();
    };
  }

  /** A State, where this test holds, with what decides between several. */
  public void optie(@Nullable String staat, String pad, Toets toets, Voorrang voorrang) {
    Toets named = staat == null ? toets.en(Toets.onbekend(pad)) : toets.met(pad);
    opties.add(new Optie(staat, named, voorrang));
  }

  /** The rung as it stands, with only the States that take part and can be transferred to. */
  public Kandidaat kandidaat(Landen landen) {
    Toets gate = mits.en(aanleiding);
    List<Optie> left = left(gate, landen);
    if (!gate.kanGelden()) {
      return maak(null, Uitkomst.NIET_VOLDAAN, gate.paden(), NOTHING);
    }
    if (left.isEmpty() && lijsten.isLeeg()) {
      return nergens(landen);
    }
    List<String> paths = left.isEmpty() ? gate.paden() : paths(left);
    if (!lijsten.isLeeg()) {
      return maak(null, Uitkomst.ONBEKEND, paths, lijsten.sorted());
    }
    for (Optie option : left) {
      if (option.toets.isOpen()) {
        return open(left, paths);
      }
    }
    return settled(left, paths);
  }

  /** The States that it may point to. */
  private List<Optie> left(Toets gate, Landen landen) {
    if (opties.isEmpty() || !gate.kanGelden()) {
      return List.of();
    }
    List<Optie> left = new ArrayList<>(opties.size());
    for (Optie option : opties) {
      Toets own = gate.en(option.toets);
      Toets both = own.kanGelden() ? own.en(landen.toets(option.staat)) : own;
      if (both.kanGelden()) {
        left.add(new Optie(option.staat, both, option.voorrang));
      }
    }
    return left;
  }

  /** Whether it points to another State than this one. */
  public Toets elders(Landen landen) {
    Kandidaat rung = kandidaat(landen);
    return landen.isHier(rung.waarde())
        ? Toets.van(false)
        : new Toets(rung.uitkomst(), rung.paden(), rung.oorzaken());
  }

  /** It points nowhere, with what each State fails on; or only to one that does not count. */
  private Kandidaat nergens(Landen landen) {
    List<Optie> barred = new ArrayList<>(1);
    List<String> failures = new ArrayList<>(opties.size());
    for (Optie option : opties) {
      if (option.toets.geldt() && !landen.toets(option.staat).kanGelden()) {
        barred.add(option);
      } else if (option.staat != null
          && !option.toets.kanGelden()
          && !landen.isHier(option.staat)) {
        String seen = String.join(", ", option.toets.paden());
        failures.add(" " + option.staat + " valt af, gezien " + seen + ".");
      }
    }
    String state = barred.isEmpty() ? null : only(barred);
    String reason = (barred.isEmpty() ? niet : GEEN_OVERDRACHT) + sorted(failures);
    return new Kandidaat(
        criterium, state, Uitkomst.NIET_VOLDAAN, reason, bron, paths(opties), NOTHING);
  }

  /** Sorted, because the order in which rules offer States is no part of the law. */
  private static String sorted(List<String> reasons) {
    return String.join("", reasons.size() > 1 ? new TreeSet<>(reasons) : reasons);
  }

  private Kandidaat open(List<Optie> left, List<String> paths) {
    List<Optie> waiting = left.stream().filter(o -> o.toets.isOpen()).toList();
    String only = only(left);
    if (only != null && waiting.size() < left.size()) {
      return maak(only, Uitkomst.VOLDAAN, paths, NOTHING);
    }
    Optie sure = highest(left);
    if (sure != null) {
      return maak(sure.staat, Uitkomst.VOLDAAN, paths, NOTHING);
    }
    boolean factMissing = waiting.stream().anyMatch(o -> o.toets.uitkomst() == Uitkomst.ONBEKEND);
    Uitkomst outcome = factMissing ? Uitkomst.ONBEKEND : Uitkomst.BEOORDELEN;
    Namen causes = new Namen();
    waiting.stream()
        .filter(o -> o.toets.uitkomst() == outcome)
        .forEach(o -> o.toets.oorzakenNaar(causes));
    return maak(only, outcome, paths, causes.sorted());
  }

  /** The one that certainly applies and goes before all others, whatever becomes of those. */
  private static @Nullable Optie highest(List<Optie> left) {
    for (Optie option : left) {
      boolean first =
          left.stream()
              .filter(other -> other != option)
              .allMatch(other -> option.voorrang.zekerVoor(other.voorrang));
      if (first && option.toets.geldt()) {
        return option;
      }
    }
    return null;
  }

  private Kandidaat settled(List<Optie> left, List<String> paths) {
    List<Optie> best = left.size() == 1 ? left : best(left);
    String only = only(best);
    if (only != null) {
      return maak(only, Uitkomst.VOLDAAN, paths, NOTHING);
    }
    if (lezing.isOpen()) {
      return maak(null, lezing.uitkomst(), paths, lezing.oorzaken());
    }
    String gekozen = voorkeur.staat();
    if (gekozen == null) {
      return maak(null, voorkeur.nogOpen().uitkomst(), paths, voorkeur.nogOpen().oorzaken());
    }
    boolean among = best.stream().anyMatch(o -> gekozen.equals(o.staat));
    Toets chosen = among ? Toets.van(true) : voorkeur.vervalt().niet();
    return maak(chosen.isOpen() ? null : gekozen, chosen.uitkomst(), paths, chosen.oorzaken());
  }

  /** Those that nothing goes before. */
  private static List<Optie> best(List<Optie> left) {
    long kinds = left.stream().map(o -> o.voorrang.soort()).distinct().count();
    Comparator<Optie> order = Comparator.comparing(Optie::voorrang, Voorrang.volgorde(kinds > 1));
    Optie highest = left.stream().max(order).orElseThrow();
    return left.stream().filter(o -> order.compare(o, highest) == 0).toList();
  }

  /** The State to which all point, if they do. */
  private static @Nullable String only(List<Optie> options) {
    String first = options.get(0).staat;
    for (Optie option : options) {
      if (!Objects.equals(option.staat, first)) {
        return null;
      }
    }
    return first;
  }

  private static List<String> paths(List<Optie> options) {
    Namen paths = new Namen();
    for (Optie option : options) {
      option.toets.padenNaar(paths);
    }
    return paths.sorted();
  }

  private Kandidaat maak(
      @Nullable String staat, Uitkomst uitkomst, List<String> paden, List<String> oorzaken) {
    String reason = uitkomst == Uitkomst.NIET_VOLDAAN ? niet : wel;
    return new Kandidaat(criterium, staat, uitkomst, reason, bron, paden, oorzaken);
  }
}
