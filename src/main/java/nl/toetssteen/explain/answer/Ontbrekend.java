package nl.toetssteen.explain.answer;

import java.util.List;

/**
 * A fact that is missing and can still change the answer.
 *
 * @param feit its path
 * @param vraag the question to ask
 * @param voorwaarden ids of the conditions that wait for it
 * @param wie AANVRAGER, REGISTER, IND or DERDE
 */
public record Ontbrekend(String feit, String vraag, List<String> voorwaarden, String wie) {}
