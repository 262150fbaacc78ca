package nl.toetssteen.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.toetssteen.facts.Dossier;
import nl.toetssteen.facts.FactItem;
import nl.toetssteen.law.ProposalChoice;
import org.jspecify.annotations.Nullable;

/**
 * One question, read and checked.
 *
 * @param answers option chosen per judgement id; {@code id@ref} answers it for one subject
 */
public record Question(
    String decision,
    LocalDate referenceDate,
    Dossier dossier,
    Map<String, String> answers,
    List<ProposalChoice> proposals) {

  /** The same question on another day. */
  public Question on(LocalDate day) {
    return new Question(decision, day, dossier, answers, proposals);
  }

  /** The same question with other facts. */
  public Question with(Dossier changed) {
    return new Question(decision, referenceDate, changed, answers, proposals);
  }

  /** The same question with other answers to judgements. */
  public Question answering(Map<String, String> other) {
    return other.equals(answers)
        ? this
        : new Question(decision, referenceDate, dossier, Map.copyOf(other), proposals);
  }

  /** The same question with these proposals taken as adopted. */
  public Question adopting(List<ProposalChoice> other) {
    return new Question(decision, referenceDate, dossier, answers, List.copyOf(other));
  }

  /** The option chosen, for this subject or for all; null while unanswered. */
  @Nullable String answer(String id, @Nullable FactItem subject) {
    if (subject != null) {
      String own = answers.get(id + "@" + subject.path());
      if (own == null && subject.ref() != null) {
        own = answers.get(id + "@" + subject.ref());
      }
      if (own != null) {
        return own;
      }
    }
    return answers.get(id);
  }

  /** The answers with one more. */
  public Map<String, String> answersAnd(String judgement, String option) {
    Map<String, String> more = new TreeMap<>(answers);
    more.put(judgement, option);
    return more;
  }
}
