package nl.toetssteen.engine;

import nl.toetssteen.engine.loading.CodeOrder;

/** Which of two answers is better for the person. */
public final class Preference {
  private Preference() {}

  /** Whether both are decided and the first is better. */
  public static boolean isBetter(Evaluation there, Evaluation than) {
    return there.code() != null
        && than.code() != null
        && CodeOrder.of(there.steps(), there.code(), than.steps(), than.code()) == CodeOrder.BETTER;
  }
}
