package nl.toetssteen.facts.dublin;

import java.time.LocalDate;
import nl.toetssteen.facts.Lijstitem;
import org.jspecify.annotations.Nullable;

/**
 * An arrival in the territory of the States.
 *
 * @param pad the item's place in the facts
 * @param staat code of the State; null while unknown
 * @param dag day of arrival; null while unknown
 * @param wijze code of the way of arrival; null while unknown
 * @param uitDerdeLand JA or NEE: straight from a third country; null while unknown
 * @param bewijs code of the evidence; null while unknown
 * @param herplaatst code of the State of relocation; null while unknown or absent
 * @param herplaatstAanwezig JA or NEE; null while unknown
 */
public record Inreis(
    String pad,
    @Nullable String staat,
    @Nullable LocalDate dag,
    @Nullable String wijze,
    @Nullable String uitDerdeLand,
    @Nullable String bewijs,
    @Nullable String herplaatst,
    @Nullable String herplaatstAanwezig)
    implements Lijstitem {}
