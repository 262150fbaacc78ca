package nl.toetssteen.web.view;

import org.jspecify.annotations.Nullable;

/**
 * One line of an error summary.
 *
 * @param href the field to go to; null where it is not on the page
 */
public record Fault(String message, @Nullable String href) {}
