package nl.toetssteen.facts.dublin;

import org.jspecify.annotations.Nullable;

/**
 * Somebody's choice between States, where several are left that nothing ranks.
 *
 * @param staat code of the State chosen; null while unknown
 * @param nogOpen what leaves a rung open as long as there is no choice
 * @param vervalt whether a rung lapses that points to other States than the one chosen
 */
public record Voorkeur(@Nullable String staat, Toets nogOpen, Toets vervalt) {}
