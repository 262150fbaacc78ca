package nl.toetssteen.facts.naturalisatie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.toetssteen.facts.Zaak;
import org.jspecify.annotations.Nullable;

/**
 * The thresholds of one day, above which a sanction stands in the way.
 *
 * @param boeteEnkel euro that count alone
 * @param boeteElk euro that count in a sum
 * @param boeteSamen euro that count together
 * @param taakstrafEnkel hours that count alone
 * @param taakstrafElk hours that count in a sum
 * @param taakstrafSamen hours that count together
 * @param ontnemingZeker euro of a confiscation that certainly count
 * @param ontnemingMisschien euro of a confiscation that may count
 * @param oorzaken what leaves it open whether these thresholds apply; empty if they certainly do
 */
public record Drempels(
    BigDecimal boeteEnkel,
    BigDecimal boeteElk,
    BigDecimal boeteSamen,
    int taakstrafEnkel,
    int taakstrafElk,
    int taakstrafSamen,
    BigDecimal ontnemingZeker,
    BigDecimal ontnemingMisschien,
    List<String> oorzaken) {

  public Drempels {
    oorzaken = List.copyOf(oorzaken);
  }

  /** The thresholds of a day; null where one of them is not loaded for it. */
  public static @Nullable Drempels op(Zaak zaak, @Nullable LocalDate dag, String... oorzaken) {
    BigDecimal boeteEnkel = zaak.bedragCijferOp("boeteEnkel", dag);
    BigDecimal boeteElk = zaak.bedragCijferOp("boeteElk", dag);
    BigDecimal boeteSamen = zaak.bedragCijferOp("boeteSamen", dag);
    Integer taakstrafEnkel = zaak.getalOp("taakstrafEnkel", dag);
    Integer taakstrafElk = zaak.getalOp("taakstrafElk", dag);
    Integer taakstrafSamen = zaak.getalOp("taakstrafSamen", dag);
    BigDecimal zeker = zaak.bedragCijferOp("ontnemingZeker", dag);
    BigDecimal misschien = zaak.bedragCijferOp("ontnemingMisschien", dag);
    if (boeteEnkel == null
        || boeteElk == null
        || boeteSamen == null
        || taakstrafEnkel == null
        || taakstrafElk == null
        || taakstrafSamen == null
        || zeker == null
        || misschien == null) {
      return null;
    }
    return new Drempels(
        boeteEnkel,
        boeteElk,
        boeteSamen,
        taakstrafEnkel,
        taakstrafElk,
        taakstrafSamen,
        zeker,
        misschien,
        List.of(oorzaken));
  }

  /** Sanctions that reach these thresholds together. */
  public Grond haalt(Sanctie... sancties) {
    return Grond.samen(sancties).ookDoor(oorzaken);
  }

  /** Whether a confiscation lies where it may count. */
  public boolean tussen(BigDecimal ontneming) {
    return ontneming.compareTo(ontnemingZeker) < 0 && ontneming.compareTo(ontnemingMisschien) >= 0;
  }

  /** Whether these thresholds certainly apply. */
  public boolean isZeker() {
    return oorzaken.isEmpty();
  }

  /** Whether any threshold is another. */
  public boolean verschilt(Drempels andere) {
    return !equals(andere.met(oorzaken));
  }

  private Drempels met(List<String> causes) {
    return new Drempels(
        boeteEnkel,
        boeteElk,
        boeteSamen,
        taakstrafEnkel,
        taakstrafElk,
        taakstrafSamen,
        ontnemingZeker,
        ontnemingMisschien,
        causes);
  }
}
