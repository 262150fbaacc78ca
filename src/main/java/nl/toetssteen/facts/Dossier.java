package nl.toetssteen.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one case, read and checked: immutable, and complete in that every declared variable
 * has a {@link Value}.
 *
 * <p>Names that the catalogue does not declare are an {@link IllegalArgumentException}, unless said
 * otherwise.
 */
public interface Dossier {

  /**
   * The value of a scalar variable ({@code verzoek ingediendOp}, {@code x aanwezig}, {@code x
   * waarde}, {@code verblijfstitels volledig}, {@code verblijfstitels aantal}); not of a moment.
   */
  Value value(String variable);

  /** The same, and also of moments and of {@code peildatum} itself. */
  Value value(String variable, LocalDate peildatum);

  /**
   * The value at a path ({@code verzoek.ingediendOp}), of a moment or of {@code peildatum}; of a
   * fact known to be absent it is unknown without causes.
   */
  Value at(String path, LocalDate peildatum);

  /**
   * Whether the date at this path is the reference date itself, because no fact comes before it.
   */
  boolean followsPeildatum(String path);

  /** JA, NEE or unknown: whether the fact at this path is there. */
  Value presence(String path);

  /** The list of this name; empty and not complete when it was not given. */
  FactList list(String name);

  /**
   * What is still unknown beneath these facts, moments, lists ({@code kinderen}), items ({@code
   * kinderen[0]}) and fields ({@code kinderen[0].geboortedatum}, {@code kinderen[].geboortedatum}).
   * Other names are ignored. A list that is not complete is itself a cause.
   */
  Set<Cause> openUnder(Collection<String> names);

  /** The paths of what is known, or known to be absent, beneath these names; sorted. */
  Set<String> factsUnder(Collection<String> names);

  /** Every date that occurs in the facts. */
  SortedSet<LocalDate> dates();

  /**
   * These facts with one changed.
   *
   * @param path a fact, list or field of an item ({@code kinderen[0].geboortedatum})
   * @param value its JSON value; a JSON null makes it absent, null makes it unknown
   * @throws InvalidInputException if the facts would then be invalid
   */
  Dossier with(String path, @Nullable JsonNode value);

  /** The facts as given. */
  JsonNode json();
}
