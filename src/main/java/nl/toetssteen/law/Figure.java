package nl.toetssteen.law;

import java.util.List;

/**
 * One dated figure: its key (the FEEL name), what it is called, and the moment or date fact at which
 * it is looked up.
 */
public record Figure(
    String key, String name, FigureKind kind, String trigger, List<FigureRow> rows) {}
