package nl.toetssteen.law;

/** Who may answer a judgement. */
public enum Answerer {
  AANVRAGER,
  REGISTER,
  IND,
  DERDE
}
