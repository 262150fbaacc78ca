package nl.toetssteen.law;

import java.time.LocalDate;

/**
 * One decision the project answers.
 *
 * @param loadedFrom first day that may be a reference date
 */
public record DecisionInfo(String id, String title, String question, LocalDate loadedFrom) {}
