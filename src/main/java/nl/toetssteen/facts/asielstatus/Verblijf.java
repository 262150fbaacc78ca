package nl.toetssteen.facts.asielstatus;

import java.time.LocalDate;
import nl.toetssteen.facts.Lijstitem;
import org.jspecify.annotations.Nullable;

/**
 * A period of lawful stay other than on the asylum application or permit; Vw 2000 art. 45b.
 *
 * @param pad the item's place in the facts
 * @param soort code of the kind of stay; null while unknown
 * @param van first day; null while unknown
 * @param totEnMet last day; null while unknown or absent
 * @param totEnMetAanwezig JA or NEE; null while unknown
 */
public record Verblijf(
    String pad,
    @Nullable String soort,
    @Nullable LocalDate van,
    @Nullable LocalDate totEnMet,
    @Nullable String totEnMetAanwezig)
    implements Lijstitem {}
