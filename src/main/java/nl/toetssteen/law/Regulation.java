package nl.toetssteen.law;

import java.time.LocalDate;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * One source in the register: its short name as citations use it, its identifiers, its status, the
 * state of the text that was read ({@code stateRead}) and the day it was read ({@code readOn}).
 *
 * @param lapsedArticles article number to the first day on which the article no longer holds
 */
public record Regulation(
    String shortName,
    String title,
    SourceKind kind,
    SourceStatus status,
    @Nullable String bwb,
    @Nullable String eli,
    @Nullable String url,
    @Nullable LocalDate inForceFrom,
    @Nullable LocalDate inForceUntil,
    @Nullable LocalDate stateRead,
    @Nullable LocalDate readOn,
    Verification verification,
    @Nullable String note,
    SortedMap<String, LocalDate> lapsedArticles) {}
