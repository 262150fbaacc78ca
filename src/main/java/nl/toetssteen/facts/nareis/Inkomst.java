package nl.toetssteen.facts.nareis;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.toetssteen.facts.Lijstitem;
import org.jspecify.annotations.Nullable;

/**
 * A source of income of the sponsor; Vb 2000 art. 3.73 and art. 3.75.
 *
 * @param pad the item's place in the facts
 * @param soort code of the kind of source; null while unknown
 * @param bedrag gross amount in euro a month with holiday allowance; null while unknown
 * @param afgedragen JA or NEE: whether contributions and taxes were paid; null while unknown
 * @param bronIntact JA or NEE: whether the capital itself stays whole; null while unknown
 * @param sinds first day of having it without interruption; null while unknown
 * @param totEnMet last day on which it is certain; null while unknown or absent
 * @param totEnMetAanwezig JA or NEE; null while unknown
 */
public record Inkomst(
    String pad,
    @Nullable String soort,
    @Nullable BigDecimal bedrag,
    @Nullable String afgedragen,
    @Nullable String bronIntact,
    @Nullable LocalDate sinds,
    @Nullable LocalDate totEnMet,
    @Nullable String totEnMetAanwezig)
    implements Lijstitem {}
