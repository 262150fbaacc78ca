package nl.toetssteen.facts.dublin;

import java.time.LocalDate;
import nl.toetssteen.facts.Lijstitem;
import org.jspecify.annotations.Nullable;

/**
 * An application for protection made before, here or in another State.
 *
 * @param pad the item's place in the facts
 * @param staat code of the State; null while unknown
 * @param geregistreerdOp day of registration; null while unknown
 * @param ingediendOp day it was lodged; null while unknown or absent
 * @param ingediendOpAanwezig JA or NEE; null while unknown
 * @param stand code of how far it came; null while unknown
 * @param grensprocedure JA or NEE: decided in a border procedure; null while unknown
 * @param definitiefAfgewezenOp day of the final rejection; null while unknown or absent
 * @param definitiefAfgewezenOpAanwezig JA or NEE; null while unknown
 */
public record Aanvraag(
    String pad,
    @Nullable String staat,
    @Nullable LocalDate geregistreerdOp,
    @Nullable LocalDate ingediendOp,
    @Nullable String ingediendOpAanwezig,
    @Nullable String stand,
    @Nullable String grensprocedure,
    @Nullable LocalDate definitiefAfgewezenOp,
    @Nullable String definitiefAfgewezenOpAanwezig)
    implements Lijstitem {}
