package nl.toetssteen.fictief;

import java.time.LocalDate;
import nl.toetssteen.facts.Lijstitem;

/** A pet as the invented rules see it. */
public record Dier(
    String pad,
    String soort,
    LocalDate geregistreerdOp,
    String geregistreerdOpAanwezig,
    String chip,
    String inHetWildGevangen,
    String gebeten,
    String vergunning,
    String gedragstoets)
    implements Lijstitem {}
