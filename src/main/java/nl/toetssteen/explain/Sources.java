package nl.toetssteen.explain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.toetssteen.explain.answer.Bron;
import nl.toetssteen.law.source.Citation;
import nl.toetssteen.law.source.SourceRegister;
import nl.toetssteen.law.source.Verification;

/** Quotes sources as answers give them. */
final class Sources {
  private final SourceRegister register;
  private final Map<Quote, Bron> quotes = new ConcurrentHashMap<>();

  private final Map<String, List<String>> citations = new ConcurrentHashMap<>();

  private record Quote(String text, String verification) {}

  Sources(SourceRegister register) {
    this.register = register;
  }

  /**
   * The whole text, with the links of its first citation. For what the law itself says of one
   * place: every such text is kept, as answers quote them over and over.
   */
  Bron quote(String text, String verification) {
    return quotes.computeIfAbsent(new Quote(text, verification), this::quote);
  }

  private Bron quote(Quote quote) {
    return quote(quote.text(), quote.text(), Verification.valueOf(quote.verification()));
  }

  /** The citations of a text of the law, one by one. */
  List<String> citations(String text) {
    return citations.computeIfAbsent(text, SourceRegister::parts);
  }

  /** Several citations that come together in one answer, with the links of the first. */
  Bron quote(Collection<String> citations, Verification verification) {
    String first = citations.iterator().next();
    return quote(String.join("; ", citations), first, verification);
  }

  private Bron quote(String text, String linked, Verification verification) {
    Citation first = register.cite(linked, verification);
    return new Bron(text, first.jci(), first.url(), verification.name());
  }
}
