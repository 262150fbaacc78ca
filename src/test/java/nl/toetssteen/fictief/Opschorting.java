package nl.toetssteen.fictief;

import java.time.LocalDate;
import nl.toetssteen.facts.Lijstitem;

/** A stretch in which nobody worked on the application, as the invented rules see it. */
public record Opschorting(String pad, LocalDate van, LocalDate totEnMet, String totEnMetAanwezig)
    implements Lijstitem {}
