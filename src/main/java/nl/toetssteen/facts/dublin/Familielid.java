package nl.toetssteen.facts.dublin;

import java.time.LocalDate;
import nl.toetssteen.facts.Lijstitem;
import org.jspecify.annotations.Nullable;

/**
 * A relative in a State.
 *
 * @param pad the item's place in the facts
 * @param relatie code of the relation; null while unknown
 * @param staat code of the State; null while unknown
 * @param positie code of the position there; null while unknown
 * @param gezin code of where the family was formed; null while unknown
 * @param schriftelijk JA or NEE: both wish it in writing; null while unknown
 * @param kanZorgen JA or NEE: able to take care; null while unknown
 * @param afhankelijkheid code of the ground of dependency; null while unknown
 * @param aangetoondOp day the evidence was produced; null while unknown or absent
 * @param aangetoondOpAanwezig JA or NEE; null while unknown
 */
public record Familielid(
    String pad,
    @Nullable String relatie,
    @Nullable String staat,
    @Nullable String positie,
    @Nullable String gezin,
    @Nullable String schriftelijk,
    @Nullable String kanZorgen,
    @Nullable String afhankelijkheid,
    @Nullable LocalDate aangetoondOp,
    @Nullable String aangetoondOpAanwezig)
    implements Lijstitem {}
