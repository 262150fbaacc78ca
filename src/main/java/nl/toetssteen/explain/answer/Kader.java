package nl.toetssteen.explain.answer;

/**
 * A regime that applies or may apply.
 *
 * @param wijze ENKEL, GUNSTIGSTE or BETWIST
 * @param naam name of the regime in Dutch
 */
public record Kader(
    String regime,
    String naam,
    String wijze,
    String tabel,
    String rij,
    Bron bron,
    String toelichting) {}
