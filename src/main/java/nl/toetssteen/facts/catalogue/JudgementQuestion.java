package nl.toetssteen.facts.catalogue;

import java.util.List;

/**
 * A judgement that a request may answer, as far as its schema shows it.
 *
 * @param id such as {@code nareis.art8-evrm}
 * @param question plain Dutch
 * @param options codes that answer it, in order
 * @param perSubject whether it may be answered for one subject, as {@code id@ref}
 */
public record JudgementQuestion(
    String id, String question, List<String> options, boolean perSubject) {

  public JudgementQuestion {
    options = List.copyOf(options);
  }
}
