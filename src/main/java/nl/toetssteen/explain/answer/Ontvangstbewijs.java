package nl.toetssteen.explain.answer;

/**
 * Makes the answer replayable: the same rule set and input give the same bytes.
 *
 * @param regelset hash of all law files the answer can rest on, as sha256:hex
 * @param invoer hash of the canonical request, as sha256:hex
 * @param versie version of the software
 */
public record Ontvangstbewijs(String regelset, String invoer, String versie) {}
