package nl.toetssteen.law.source;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One source in the register, with its identifiers, its status, and which state of its text was
 * read when.
 *
 * @param shortName how citations begin, such as {@code Vw 2000}
 * @param aliases other beginnings that mean the same source
 * @param status null for what is no law, such as a gazette or a court
 * @param url link of the source itself; {@code {nummer}} in it stands for the number cited
 * @param inForceUntil last day in force, or null
 * @param stateRead first day of the state of the text that was read ({@code g})
 * @param readOn day on which it was read ({@code z})
 * @param lapsedArticles article number to the first day on which the article no longer holds
 */
public record Regulation(
    String shortName,
    List<String> aliases,
    String title,
    SourceKind kind,
    @Nullable SourceStatus status,
    @Nullable String bwb,
    @Nullable String eli,
    @Nullable String url,
    @Nullable LocalDate inForceFrom,
    @Nullable LocalDate inForceUntil,
    @Nullable LocalDate stateRead,
    @Nullable LocalDate readOn,
    Verification verification,
    @Nullable String note,
    SortedMap<String, LocalDate> lapsedArticles) {

  public Regulation {
    aliases = List.copyOf(aliases);
    lapsedArticles = Collections.unmodifiableSortedMap(new TreeMap<>(lapsedArticles));
  }
}
