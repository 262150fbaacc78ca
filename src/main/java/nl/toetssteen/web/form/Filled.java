package nl.toetssteen.web.form;

import java.util.Map;

/**
 * A case after a form was read into it.
 *
 * @param state the case with what could be read
 * @param faults message by path; empty if all could be read
 * @param answered how many fields were answered, with a value or with "not known"
 */
public record Filled(CaseState state, Map<String, String> faults, int answered) {}
