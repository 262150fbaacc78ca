package nl.toetssteen.workbench.compare;

import org.jspecify.annotations.Nullable;

/**
 * A condition, term or regime that came out otherwise.
 *
 * @param what subject and id
 * @param before outcome and row under the law in force; null where it did not exist
 * @param after outcome and row under the amendment; null where it no longer exists
 * @param source the citation that made the difference
 */
public record ConditionChange(
    String what, String name, @Nullable String before, @Nullable String after, String source) {}
