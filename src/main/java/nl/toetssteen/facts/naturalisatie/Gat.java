package nl.toetssteen.facts.naturalisatie;

import java.time.LocalDate;

/**
 * Days between two periods that a judgement may disregard.
 *
 * @param pad the item behind the gap
 * @param van first day of the gap
 * @param totEnMet last day of the gap
 * @param beoordeling the judgement that decides
 */
public record Gat(String pad, LocalDate van, LocalDate totEnMet, String beoordeling) {}
