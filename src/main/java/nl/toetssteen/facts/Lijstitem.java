package nl.toetssteen.facts;

/** One item of a list of facts as rules see it; its record class declares one component a field. */
public interface Lijstitem {

  /** The item's place in the facts, such as {@code verblijfstitels[0]}. */
  String pad();
}
