package nl.toetssteen.engine.rules;

/** A set of small numbers, of rules or of stores, that is looked at all the time. */
final class Numbers {
  private final long[] words;

  /** None of so many. */
  Numbers(int size) {
    words = new long[(size + Long.SIZE - 1) / Long.SIZE];
  }

  void add(int index) {
    words[index / Long.SIZE] |= 1L << index;
  }

  void addAll(Numbers others) {
    for (int i = 0; i < words.length; i++) {
      words[i] |= others.words[i];
    }
  }

  void remove(int index) {
    words[index / Long.SIZE] &= ~(1L << index);
  }

  boolean has(int index) {
    return (words[index / Long.SIZE] & 1L << index) != 0;
  }

  boolean hasAll(Numbers others) {
    for (int i = 0; i < words.length; i++) {
      if ((others.words[i] & ~words[i]) != 0) {
        return false;
      }
    }
    return true;
  }

  /** The first; negative if there is none. */
  int first() {
    for (int i = 0; i < words.length; i++) {
      if (words[i] != 0) {
        return i * Long.SIZE + Long.numberOfTrailingZeros(words[i]);
      }
    }
    return -1;
  }
}
