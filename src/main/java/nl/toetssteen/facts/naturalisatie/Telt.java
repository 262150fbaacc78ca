package nl.toetssteen.facts.naturalisatie;

import org.jspecify.annotations.Nullable;

/**
 * That a criminal matter is a crime that may be held against the person.
 *
 * @param pad the matter
 * @param zeker JA if it certainly is, null if it may be
 */
public record Telt(String pad, @Nullable String zeker) {}
