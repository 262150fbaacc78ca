package nl.toetssteen.law.source;

import org.jspecify.annotations.Nullable;

/**
 * One place in a source as an answer quotes it: the text as written, its Juriconnect reference
 * (only national regulations), its link and how far it was verified.
 */
public record Citation(
    String text, @Nullable String jci, @Nullable String url, Verification verification) {}
