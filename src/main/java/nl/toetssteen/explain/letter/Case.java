package nl.toetssteen.explain.letter;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.explain.answer.Boom;

/**
 * A case with its answer, and how its facts are called.
 *
 * @param title of the decision
 * @param proposals what was taken as adopted, in words
 * @param judgements what was judged, in words
 * @param label what a path of a fact stands for
 * @param value what is known of a path; empty where nothing is
 * @param message a sentence of the answer, with paths and dates in words
 * @param part what a part of the answer is about
 */
public record Case(
    String title,
    List<String> proposals,
    List<String> judgements,
    Antwoord answer,
    Boom tree,
    UnaryOperator<String> label,
    UnaryOperator<String> value,
    UnaryOperator<String> message,
    Function<Antwoord, String> part) {}
