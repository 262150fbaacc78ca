package nl.toetssteen.law.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import nl.toetssteen.law.files.LawFiles;
import nl.toetssteen.law.files.Yaml;

/** The register of sources ({@code rules/regelingen.yaml}): turns citation texts into links. */
public final class SourceRegister {
  /** Where the register stands. */
  public static final String PATH = "rules/regelingen.yaml";

  private static final String SEPARATOR = "; ";

  private final LocalDate updatedUntil;
  private final List<Regulation> regulations;
  private final Map<String, Regulation> byName;
  private final Map<Cited, Citation> citations = new ConcurrentHashMap<>();

  private record Cited(String text, Verification verification) {}

  SourceRegister(
      LocalDate updatedUntil, List<Regulation> regulations, Map<String, Regulation> byName) {
    this.updatedUntil = updatedUntil;
    this.regulations = List.copyOf(regulations);
    this.byName = byName;
  }

  /**
   * Reads the register.
   *
   * @throws BrokenFileException naming every fault
   */
  public static SourceRegister load(LawFiles files) {
    return RegulationReader.read(PATH, files.requiredTree(PATH));
  }

  /**
   * Reads a register from its bytes.
   *
   * @throws BrokenFileException naming every fault
   */
  public static SourceRegister parse(String where, byte[] bytes) {
    return RegulationReader.read(where, Yaml.read(where, bytes));
  }

  /** The last day up to which the register was brought up to date. */
  public LocalDate updatedUntil() {
    return updatedUntil;
  }

  /** All sources, in the order of the file. */
  public List<Regulation> regulations() {
    return regulations;
  }

  /** The first citation of a text; an unknown source gives a citation without a link. */
  public Citation cite(String text, Verification verification) {
    int end = text.indexOf(SEPARATOR);
    return citation(end < 0 ? text : text.substring(0, end), verification);
  }

  /** The citations of a text as written, one by one. */
  public static List<String> parts(String text) {
    int end = text.indexOf(SEPARATOR);
    if (end < 0) {
      return List.of(text);
    }
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (; end >= 0; end = text.indexOf(SEPARATOR, from)) {
      parts.add(text.substring(from, end));
      from = end + SEPARATOR.length();
    }
    parts.add(text.substring(from));
    return List.copyOf(parts);
  }

  /** All citations of a text, which are separated by "; ". */
  public List<Citation> citeAll(String text, Verification verification) {
    return parts(text).stream().map(part -> citation(part, verification)).toList();
  }

  /** What is wrong with a citation text, in English for a build test; empty if nothing is. */
  public List<String> problems(String text) {
    List<String> problems = new ArrayList<>();
    for (String part : parts(text)) {
      if (!Ecli.announced(part)) {
        problem(part).ifPresent(problems::add);
      } else if (!Ecli.valid(part)) {
        problems.add("\"" + part + "\" is not a complete ECLI");
      }
    }
    return List.copyOf(problems);
  }

  /** The source that a citation is of; empty for an ECLI or an unknown source. */
  public Optional<Regulation> regulation(Citation citation) {
    return Reference.of(citation.text(), byName).map(Reference::regulation);
  }

  /** The first day on which the cited article no longer holds, if it has lapsed. */
  public Optional<LocalDate> lapsed(Citation citation) {
    return Reference.of(citation.text(), byName)
        .flatMap(
            reference ->
                reference
                    .article()
                    .map(article -> reference.regulation().lapsedArticles().get(article)));
  }

  /** Answers quote the same places over and over, and taking one apart is slow. */
  private Citation citation(String text, Verification verification) {
    return citations.computeIfAbsent(new Cited(text, verification), this::takenApart);
  }

  private Citation takenApart(Cited cited) {
    String text = cited.text();
    Verification verification = cited.verification();
    if (Ecli.valid(text)) {
      return new Citation(text, null, Ecli.link(text).orElse(null), verification);
    }
    Optional<Reference> reference = Reference.of(text, byName);
    return new Citation(
        text,
        reference.flatMap(Reference::jci).orElse(null),
        reference.flatMap(Reference::url).orElse(null),
        verification);
  }

  private Optional<String> problem(String part) {
    Optional<Reference> reference = Reference.of(part, byName);
    if (reference.isEmpty()) {
      return Optional.of(
          "\"" + part + "\" begins with no source of " + PATH + "; add it there or correct it");
    }
    return reference.get().wellFormed()
        ? Optional.empty()
        : Optional.of(
            "\""
                + part
                + "\" names no place in "
                + reference.get().regulation().shortName()
                + "; write \"art.\" and its number, then \"lid\" and \"onder\"");
  }
}
