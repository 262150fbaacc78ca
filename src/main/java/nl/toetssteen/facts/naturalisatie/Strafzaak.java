package nl.toetssteen.facts.naturalisatie;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.toetssteen.facts.Lijstitem;
import org.jspecify.annotations.Nullable;

/**
 * A criminal matter, one sanction each; RWN art. 9 lid 1 onder a and lid 2.
 *
 * @param pad the item's place in the facts
 * @param soortFeit see its declared question; null while unknown
 * @param afloop see its declared question; null while unknown
 * @param buitenland see its declared question; null while unknown
 * @param sanctie see its declared question; null while unknown
 * @param bedrag see its declared question; null while unknown
 * @param uren see its declared question; null while unknown
 * @param maanden see its declared question; null while unknown
 * @param vorm see its declared question; null while unknown
 * @param onherroepelijkOp see its declared question; null while unknown
 * @param voltooidOp see its declared question; null while unknown or absent
 * @param voltooidOpAanwezig JA or NEE; null while unknown
 * @param bijzondereVoorwaardenVervuldOp see its declared question; null while unknown or absent
 * @param bijzondereVoorwaardenVervuldOpAanwezig JA or NEE; null while unknown
 * @param proeftijdTotEnMet see its declared question; null while unknown or absent
 * @param proeftijdTotEnMetAanwezig JA or NEE; null while unknown
 * @param tegenVeiligheid see its declared question; null while unknown
 */
public record Strafzaak(
    String pad,
    @Nullable String soortFeit,
    @Nullable String afloop,
    @Nullable String buitenland,
    @Nullable String sanctie,
    @Nullable BigDecimal bedrag,
    @Nullable Integer uren,
    @Nullable Integer maanden,
    @Nullable String vorm,
    @Nullable LocalDate onherroepelijkOp,
    @Nullable LocalDate voltooidOp,
    @Nullable String voltooidOpAanwezig,
    @Nullable LocalDate bijzondereVoorwaardenVervuldOp,
    @Nullable String bijzondereVoorwaardenVervuldOpAanwezig,
    @Nullable LocalDate proeftijdTotEnMet,
    @Nullable String proeftijdTotEnMetAanwezig,
    @Nullable String tegenVeiligheid)
    implements Lijstitem {}
