package nl.toetssteen.explain.answer;

import java.util.Map;

/**
 * What was decided.
 *
 * @param code code of the decision's own list
 * @param tekst one sentence in plain Dutch
 * @param gegevens what belongs to it, by label: dates as yyyy-MM-dd, codes, numbers
 */
public record Uitkomst(String code, String tekst, Map<String, Object> gegevens) {}
