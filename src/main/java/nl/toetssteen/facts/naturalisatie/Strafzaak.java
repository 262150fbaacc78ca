package nl.toetssteen.facts.naturalisatie;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.toetssteen.facts.Lijstitem;
import org.jspecify.annotations.Nullable;

/**
 * A criminal matter, one sanction each; RWN art. 9 lid 1 onder a and lid 2.
 *
 * @param pad the item's place in the facts
 * @param soortFeit code: crime or minor offence; null while unknown
 * @param afloop code of how the matter ended; null while unknown
 * @param buitenland JA or NEE: dealt with abroad; null while unknown
 * @param sanctie code of the kind of sanction; null while unknown
 * @param bedrag amount in euro; null while unknown
 * @param uren hours of community service; null while unknown
 * @param maanden months of imprisonment; null while unknown
 * @param vorm code: unconditional, conditional or conditional and enforced; null while unknown
 * @param onherroepelijkOp day on which it became final; null while unknown
 * @param voltooidOp day on which the sanction was fully served or paid; null while unknown or
 *     absent
 * @param voltooidOpAanwezig JA or NEE; null while unknown
 * @param bijzondereVoorwaarden JA or NEE: special conditions were set; null while unknown
 * @param bijzondereVoorwaardenVervuldOp day on which special conditions were met; null while
 *     unknown or absent
 * @param bijzondereVoorwaardenVervuldOpAanwezig JA or NEE; null while unknown
 * @param proeftijdTotEnMet last day of the probation; null while unknown or absent
 * @param proeftijdTotEnMetAanwezig JA or NEE; null while unknown
 * @param tegenVeiligheid JA or NEE: an offence against the security of the Kingdom; null while
 *     unknown
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
    @Nullable String bijzondereVoorwaarden,
    @Nullable LocalDate bijzondereVoorwaardenVervuldOp,
    @Nullable String bijzondereVoorwaardenVervuldOpAanwezig,
    @Nullable LocalDate proeftijdTotEnMet,
    @Nullable String proeftijdTotEnMetAanwezig,
    @Nullable String tegenVeiligheid)
    implements Lijstitem {}
