package nl.toetssteen.facts.reading;

import nl.toetssteen.facts.Violation;

/** The refusal of a key that is not declared; it tells where, and nothing of what was there. */
final class UnknownField {

  private UnknownField() {}

  static Violation at(String path) {
    return new Violation(
        FactReader.ROOT + "." + path,
        "Dit veld hoort niet bij deze beslissing. Controleer de naam of laat het weg.");
  }
}
