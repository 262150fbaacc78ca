package nl.toetssteen.explain;

import nl.toetssteen.explain.answer.Bron;
import nl.toetssteen.law.source.Citation;
import nl.toetssteen.law.source.SourceRegister;
import nl.toetssteen.law.source.Verification;

/** Quotes sources as answers give them. */
final class Sources {
  private final SourceRegister register;

  Sources(SourceRegister register) {
    this.register = register;
  }

  /** The whole text, with the links of its first citation. */
  Bron quote(String text, String verification) {
    Citation first = register.cite(text, Verification.valueOf(verification));
    return new Bron(text, first.jci(), first.url(), verification);
  }
}
