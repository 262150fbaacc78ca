package nl.toetssteen.facts.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of facts, as declared in a {@code feiten.yaml}.
 *
 * @param name of the list
 * @param itemName prefix of the variables of its items; the name of the list if none was given
 * @param question asked while it is missing or not complete, plain Dutch
 * @param help more plain Dutch
 * @param source citation
 * @param verification how well the source was checked
 * @param who answers it
 * @param record class of the items as rules see them; null where no rule reads them
 * @param fields of each item, in order
 */
public record ListDeclaration(
    String name,
    String itemName,
    String question,
    @Nullable String help,
    String source,
    String verification,
    FactDeclaration.Who who,
    @Nullable String record,
    List<FactDeclaration> fields) {

  public ListDeclaration {
    fields = List.copyOf(fields);
  }

  /** The variable that tells whether nothing is left out of it. */
  public String completeness() {
    return name + " volledig";
  }

  /** The variable that tells how many items it has. */
  public String count() {
    return name + " aantal";
  }

  /** The variables of the list as a whole. */
  public List<Variable> variables() {
    return List.of(
        new Variable(completeness(), FactDeclaration.Kind.JA_NEE, List.of(), name),
        new Variable(count(), FactDeclaration.Kind.GEHEEL, List.of(), name));
  }

  /** The variables of one item, such as {@code kind geboortedatum}. */
  public List<Variable> itemVariables() {
    return fields.stream().flatMap(field -> field.variables().stream()).toList();
  }

  /** The field of this name; null if there is none. */
  public @Nullable FactDeclaration field(String field) {
    for (FactDeclaration declared : fields) {
      if (declared.name().equals(field)) {
        return declared;
      }
    }
    return null;
  }
}
