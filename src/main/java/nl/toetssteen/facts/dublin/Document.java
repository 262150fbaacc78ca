package nl.toetssteen.facts.dublin;

import java.time.LocalDate;
import nl.toetssteen.facts.Lijstitem;
import org.jspecify.annotations.Nullable;

/**
 * A residence document or visa.
 *
 * @param pad the item's place in the facts
 * @param soort code of the kind; null while unknown
 * @param staat code of the State that issued it; null while unknown
 * @param vertegenwoordigt code of the State on whose behalf; null while unknown or absent
 * @param vertegenwoordigtAanwezig JA or NEE; null while unknown
 * @param geldigVan first day of validity; null while unknown
 * @param geldigTotEnMet last day of validity; null while unknown
 * @param ingetrokkenOp day it was annulled, revoked or withdrawn; null while unknown or absent
 * @param ingetrokkenOpAanwezig JA or NEE; null while unknown
 * @param gebruiktVoorInreis JA or NEE: it enabled actual entry; null while unknown
 * @param fraude code of fraud and its moment; null while unknown
 */
public record Document(
    String pad,
    @Nullable String soort,
    @Nullable String staat,
    @Nullable String vertegenwoordigt,
    @Nullable String vertegenwoordigtAanwezig,
    @Nullable LocalDate geldigVan,
    @Nullable LocalDate geldigTotEnMet,
    @Nullable LocalDate ingetrokkenOp,
    @Nullable String ingetrokkenOpAanwezig,
    @Nullable String gebruiktVoorInreis,
    @Nullable String fraude)
    implements Lijstitem {}
