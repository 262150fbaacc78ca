package nl.toetssteen.facts.naturalisatie;

import java.time.LocalDate;
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
 * @param zeker JA if it certainly stands in the way, null if it may
 */
public record Grond(
    List<String> paden,
    @Nullable LocalDate aanvang,
    @Nullable String voltooid,
    @Nullable String zeker) {

  /** One sanction. */
  public static Grond van(Sanctie sanctie) {
    return new Grond(
        List.of(sanctie.pad()), sanctie.aanvang(), sanctie.voltooid(), sanctie.zeker());
  }

  /** One sanction of which it is not certain that it counts. */
  public static Grond misschien(Sanctie sanctie) {
    return new Grond(List.of(sanctie.pad()), sanctie.aanvang(), sanctie.voltooid(), null);
  }

  /** Several sanctions, which stand together only as long as each of them does. */
  public static Grond samen(Sanctie... sancties) {
    boolean known = Stream.of(sancties).allMatch(s -> s.voltooid() != null && dated(s));
    boolean certain = known && Stream.of(sancties).allMatch(s -> "JA".equals(s.zeker()));
    boolean open = Stream.of(sancties).allMatch(s -> "NEE".equals(s.voltooid()));
    LocalDate first =
        Stream.of(sancties)
            .map(Sanctie::aanvang)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null);
    List<String> paden = Stream.of(sancties).map(Sanctie::pad).sorted().toList();
    return new Grond(
        paden, known ? first : null, known ? (open ? "NEE" : "JA") : null, certain ? "JA" : null);
  }

  /** Whether this matter is one of those it consists of. */
  public boolean omvat(String pad) {
    return paden.contains(pad);
  }

  /** The matters as a list of names. */
  public String[] namen() {
    return paden.toArray(new String[0]);
  }

  private static boolean dated(Sanctie sanctie) {
    return sanctie.aanvang() != null || "NEE".equals(sanctie.voltooid());
  }
}
