package nl.toetssteen.law.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Some rows of a register as one thing: a rule that says the same of each fires once.
 *
 * @param rijen in the order of the file
 */
public record Registerdeel(List<Registerrij> rijen) {

  /** Whether there is any row. */
  public boolean heeftRijen() {
    return !rijen.isEmpty();
  }

  /** What is said of the rows about this key, in the order of the file. */
  public <T> List<T> bij(String sleutel, Function<Registerrij, T> wat) {
    List<T> about = new ArrayList<>(1);
    for (Registerrij rij : rijen) {
      if (rij.sleutel().equals(sleutel)) {
        about.add(wat.apply(rij));
      }
    }
    return about;
  }

  /** Of this one alone: rule engines keep what they work with in sets, and the rows are many. */
  @Override
  public int hashCode() {
    return rijen.size();
  }
}
