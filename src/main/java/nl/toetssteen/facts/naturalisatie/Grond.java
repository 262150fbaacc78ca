package nl.toetssteen.facts.naturalisatie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One sanction, or several together, that stand in the way for a term.
 *
 * @param paden the matters, by path
 * @param aanvang day from which the term counts; null while unknown or not yet begun
 * @param voltooid JA, or NEE while a sanction is not completed; null while unknown
 * @param oorzaken what leaves it open whether it stands in the way; empty if it certainly does
 */
public record Grond(
    List<String> paden,
    @Nullable LocalDate aanvang,
    @Nullable String voltooid,
    List<String> oorzaken) {

  public Grond {
    paden = List.copyOf(paden);
    oorzaken = List.copyOf(oorzaken);
  }

  /** Sanctions that stand together only as long as each of them does. */
  public static Grond samen(Sanctie... sancties) {
    List<Sanctie> all = List.of(sancties);
    List<String> oorzaken = new ArrayList<>();
    all.forEach(s -> oorzaken.addAll(s.oorzaken()));
    all.stream().filter(s -> !s.isDated()).forEach(s -> oorzaken.add(s.pad()));
    boolean open = all.stream().allMatch(s -> "NEE".equals(s.voltooid()));
    boolean dated = all.stream().allMatch(Sanctie::isDated);
    return new Grond(
        all.stream().map(Sanctie::pad).toList(),
        dated ? first(all) : null,
        dated ? (open ? "NEE" : "JA") : null,
        oorzaken);
  }

  /** A sanction of which it is open whether it stands in the way. */
  public static Grond misschien(Sanctie sanctie, String... oorzaken) {
    List<String> all = Stream.concat(sanctie.oorzaken().stream(), Stream.of(oorzaken)).toList();
    return new Grond(List.of(sanctie.pad()), sanctie.aanvang(), sanctie.voltooid(), all);
  }

  /** The same, with more that leaves it open. */
  Grond ookDoor(List<String> meer) {
    List<String> all = Stream.concat(oorzaken.stream(), meer.stream()).toList();
    return new Grond(paden, aanvang, voltooid, all);
  }

  /** Whether it certainly stands in the way. */
  public boolean isZeker() {
    return oorzaken.isEmpty();
  }

  /** Whether this matter is one of those it consists of. */
  public boolean omvat(String pad) {
    return paden.contains(pad);
  }

  /** The matters, as the paths of a finding. */
  public String[] namen() {
    return paden.toArray(new String[0]);
  }

  /** What leaves it open, as the causes of a finding. */
  public String[] waardoor() {
    return oorzaken.toArray(new String[0]);
  }

  private static @Nullable LocalDate first(List<Sanctie> sancties) {
    return sancties.stream()
        .map(Sanctie::aanvang)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
