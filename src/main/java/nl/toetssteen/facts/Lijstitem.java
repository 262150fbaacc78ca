package nl.toetssteen.facts;

import nl.toetssteen.facts.gedeeld.Veldpaden;

/** One item of a list of facts as rules see it; its record class declares one component a field. */
public interface Lijstitem {

  /** The item's place in the facts, such as {@code verblijfstitels[0]}. */
  String pad();

  /** The place of one of its fields, such as {@code verblijfstitels[0].soort}. */
  default String pad(String veld) {
    return Veldpaden.van(pad(), veld);
  }
}
