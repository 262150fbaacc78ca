package nl.toetssteen.workbench.mutation;

import org.jspecify.annotations.Nullable;

/**
 * A mutant that no case notices.
 *
 * @param words article and what is changed (Dutch)
 * @param row id of the row, or null
 * @param cases how many cases touch what is changed
 * @param reason why it is left so, as a person wrote it, or null
 */
public record Survivor(
    String id,
    String article,
    String words,
    String file,
    @Nullable String row,
    int cases,
    @Nullable String reason) {}
