package nl.toetssteen.facts.nareis;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.toetssteen.facts.Zaak;
import org.jspecify.annotations.Nullable;

/**
 * The amount a month that income must reach on one day, known within bounds; Vb 2000 art. 3.74.
 *
 * @param zeker from this amount it surely is enough, in euro
 * @param misschien below this amount it surely is not, in euro
 * @param tussenin the judgement or the figure that decides between these amounts
 * @param geladen whether an amount is loaded for the day
 */
public record Normbedrag(BigDecimal zeker, BigDecimal misschien, String tussenin, boolean geladen) {

  private static final BigDecimal BOUNDLESS = new BigDecimal("1E12");
  private static final BigDecimal CENT = new BigDecimal("0.01");

  /**
   * The amount on a day; any amount above nothing while the day is unknown. Where no amount is
   * loaded for the day but one is for today, the judgement alone decides.
   */
  public static Normbedrag op(Zaak zaak, @Nullable LocalDate dag) {
    BigDecimal zeker = zaak.bedragCijferOp("middelenZeker", dag);
    BigDecimal misschien = zaak.bedragCijferOp("middelenMisschien", dag);
    boolean missing = zeker == null && zaak.bedragCijfer("middelenZeker") == null;
    if (dag == null || missing) {
      return new Normbedrag(BOUNDLESS, CENT, "middelenZeker", false);
    }
    String answer = zaak.beoordeling("nareis.normbedrag");
    BigDecimal high = zeker == null ? BOUNDLESS : zeker;
    BigDecimal low = misschien == null ? CENT : misschien;
    return new Normbedrag(
        "JA".equals(answer) ? low : high,
        "NEE".equals(answer) ? high : low,
        "nareis.normbedrag",
        true);
  }
}
