package nl.toetssteen.facts.catalogue;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One fact, or one field of the items of a list, as declared in a {@code feiten.yaml}.
 *
 * @param path {@code verzoek.ingediendOp}, or {@code kinderen[].geboortedatum} for a field
 * @param name the last part of the path
 * @param valueVariable the variable that holds the value
 * @param presenceVariable the variable that tells whether it is there; null for a fact that is
 *     always there
 * @param kind what values it takes
 * @param question plain Dutch
 * @param help more plain Dutch
 * @param unit of a number
 * @param options codes and labels of a choice, in order
 * @param absence what it means that it is absent; null where it may not be
 * @param source citation
 * @param verification how well the source was checked
 * @param who answers it
 * @param nature whether it can change, and by a document
 * @param min smallest number allowed
 * @param max largest number allowed
 */
public record FactDeclaration(
    String path,
    String name,
    String valueVariable,
    @Nullable String presenceVariable,
    Kind kind,
    String question,
    @Nullable String help,
    @Nullable String unit,
    Map<String, String> options,
    @Nullable String absence,
    String source,
    String verification,
    Who who,
    Nature nature,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max) {

  /** The kinds of value. */
  public enum Kind {
    DATUM("datum"),
    JA_NEE("jaNee"),
    KEUZE("keuze"),
    GEHEEL("geheel"),
    BEDRAG("bedrag");

    private final String keyword;

    Kind(String keyword) {
      this.keyword = keyword;
    }

    /** The kind of this keyword; null if there is none. */
    static @Nullable Kind of(String keyword) {
      return Stream.of(values()).filter(k -> k.keyword.equals(keyword)).findFirst().orElse(null);
    }

    /** The word for it in {@code feiten.yaml}. */
    public String keyword() {
      return keyword;
    }
  }

  /** Who can answer. */
  public enum Who {
    AANVRAGER,
    REGISTER,
    IND,
    DERDE
  }

  /** Whether and how a fact can change: at all, by a document, or never. */
  public enum Nature {
    FEIT,
    DOCUMENT,
    VAST
  }

  public FactDeclaration {
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
  }

  /** Whether JSON null is allowed. */
  public boolean mayBeAbsent() {
    return absence != null;
  }

  /** Its variables, with kind and codes. */
  public List<Variable> variables() {
    Variable value = new Variable(valueVariable, kind, List.copyOf(options.keySet()), path);
    return presenceVariable == null
        ? List.of(value)
        : List.of(new Variable(presenceVariable, Kind.JA_NEE, List.of(), path), value);
  }
}
