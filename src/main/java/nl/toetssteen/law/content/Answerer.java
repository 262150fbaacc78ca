package nl.toetssteen.law.content;

/** Who may answer a judgement. */
public enum Answerer {
  AANVRAGER,
  REGISTER,
  IND,
  DERDE
}
