package nl.toetssteen.engine.tree;

import nl.toetssteen.facts.Kandidaat.Uitkomst;

/** Strong Kleene logic; a missing fact weighs more than an open judgement. */
public final class Kleene {
  private Kleene() {}

  /** Whether this is not decided. */
  public static boolean open(Uitkomst outcome) {
    return outcome == Uitkomst.ONBEKEND || outcome == Uitkomst.BEOORDELEN;
  }

  static Uitkomst and(Uitkomst a, Uitkomst b) {
    if (a == Uitkomst.NIET_VOLDAAN || b == Uitkomst.NIET_VOLDAAN) {
      return Uitkomst.NIET_VOLDAAN;
    }
    return weakest(a, b, Uitkomst.VOLDAAN);
  }

  static Uitkomst or(Uitkomst a, Uitkomst b) {
    if (a == Uitkomst.VOLDAAN || b == Uitkomst.VOLDAAN) {
      return Uitkomst.VOLDAAN;
    }
    return weakest(a, b, Uitkomst.NIET_VOLDAAN);
  }

  static Uitkomst not(Uitkomst a) {
    return switch (a) {
      case VOLDAAN -> Uitkomst.NIET_VOLDAAN;
      case NIET_VOLDAAN -> Uitkomst.VOLDAAN;
      case ONBEKEND, BEOORDELEN -> a;
    };
  }

  private static Uitkomst weakest(Uitkomst a, Uitkomst b, Uitkomst decided) {
    if (a == Uitkomst.ONBEKEND || b == Uitkomst.ONBEKEND) {
      return Uitkomst.ONBEKEND;
    }
    return a == Uitkomst.BEOORDELEN || b == Uitkomst.BEOORDELEN ? Uitkomst.BEOORDELEN : decided;
  }
}
