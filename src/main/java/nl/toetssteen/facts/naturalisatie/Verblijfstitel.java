package nl.toetssteen.facts.naturalisatie;

import java.time.LocalDate;
import nl.toetssteen.facts.Lijstitem;
import org.jspecify.annotations.Nullable;

/**
 * A period of lawful residence on one ground, as it was granted; RWN art. 1 lid 1 onder g.
 *
 * @param pad the item's place in the facts
 * @param grond code of the ground of residence; null while unknown
 * @param van first day; null while unknown
 * @param totEnMet last day; null while unknown or absent
 * @param totEnMetAanwezig JA or NEE; null while unknown
 * @param aangevraagdOp day of the application; null while unknown or absent
 * @param aangevraagdOpAanwezig JA or NEE; null while unknown
 * @param verklaringBuitenlandseZaken JA or NEE: an original statement was shown; null while unknown
 */
public record Verblijfstitel(
    String pad,
    @Nullable String grond,
    @Nullable LocalDate van,
    @Nullable LocalDate totEnMet,
    @Nullable String totEnMetAanwezig,
    @Nullable LocalDate aangevraagdOp,
    @Nullable String aangevraagdOpAanwezig,
    @Nullable String verklaringBuitenlandseZaken)
    implements Lijstitem {}
