package nl.toetssteen.explain;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import nl.toetssteen.explain.answer.Bron;
import nl.toetssteen.law.source.Citation;
import nl.toetssteen.law.source.SourceRegister;
import nl.toetssteen.law.source.Verification;

/** Quotes sources as answers give them. */
final class Sources {
  private final SourceRegister register;
  private final Map<Verification, Map<String, Bron>> quotes = new EnumMap<>(Verification.class);

  private final Map<String, List<String>> citations = new ConcurrentHashMap<>();

  Sources(SourceRegister register) {
    this.register = register;
    for (Verification mark : Verification.values()) {
      quotes.put(mark, new ConcurrentHashMap<>());
    }
  }

  /**
   * The whole text, with the links of its first citation. For what the law itself says of one
   * place: every such text is kept, as answers quote them over and over.
   */
  Bron quote(String text, String verification) {
    Verification mark = Verification.valueOf(verification);
    Map<String, Bron> known = Objects.requireNonNull(quotes.get(mark));
    Bron quote = known.get(text);
    return quote == null ? known.computeIfAbsent(text, fresh -> quote(fresh, fresh, mark)) : quote;
  }

  /** The citations of a text of the law, one by one. */
  List<String> citations(String text) {
    List<String> known = citations.get(text);
    return known == null ? citations.computeIfAbsent(text, SourceRegister::parts) : known;
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
