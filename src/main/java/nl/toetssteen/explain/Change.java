package nl.toetssteen.explain;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import nl.toetssteen.engine.Question;
import nl.toetssteen.facts.InvalidInputException;
import org.jspecify.annotations.Nullable;

/** One thing that could be otherwise: the day, a fact, or the answer to a judgement. */
sealed interface Change {

  /** What is changed; a set of changes holds each target once. */
  String target();

  /** The question with this change; null where the facts would contradict each other. */
  @Nullable Question apply(Question question);

  /** What is changed, without the subject it is changed for. */
  static String id(String target) {
    int subject = target.indexOf('@');
    return subject < 0 ? target : target.substring(0, subject);
  }

  /** A later reference date. */
  record Later(LocalDate day) implements Change {
    @Override
    public String target() {
      return "peildatum";
    }

    @Override
    public Question apply(Question question) {
      return question.on(day);
    }
  }

  /** Another value of a fact. */
  record Fact(String path, JsonNode value, boolean document) implements Change {
    @Override
    public String target() {
      return path;
    }

    @Override
    public @Nullable Question apply(Question question) {
      try {
        return question.with(question.dossier().with(path, value));
      } catch (InvalidInputException e) {
        return null;
      }
    }
  }

  /**
   * Another answer to a judgement.
   *
   * @param judgement its id, or for one subject id@ref
   */
  record Answer(String judgement, String option) implements Change {
    @Override
    public String target() {
      return judgement;
    }

    @Override
    public Question apply(Question question) {
      Map<String, String> answers = new TreeMap<>(question.answers());
      answers.put(judgement, option);
      return question.answering(answers);
    }
  }
}
