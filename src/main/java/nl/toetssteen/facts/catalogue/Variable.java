package nl.toetssteen.facts.catalogue;

import java.util.List;

/**
 * A name that tables may read, and where its value comes from.
 *
 * @param name such as {@code verzoek ingediendOp}
 * @param kind what values it takes
 * @param options codes of a choice; else empty
 * @param source the fact path, list or moment behind it
 */
public record Variable(
    String name, FactDeclaration.Kind kind, List<String> options, String source) {

  public Variable {
    options = List.copyOf(options);
  }
}
