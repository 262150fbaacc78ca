package nl.toetssteen.fictief;

import java.time.LocalDate;
import nl.toetssteen.facts.Lijstitem;

/** A stretch of living somewhere, as the invented rules see it. */
public record Adres(String pad, LocalDate van, LocalDate totEnMet, String totEnMetAanwezig)
    implements Lijstitem {}
