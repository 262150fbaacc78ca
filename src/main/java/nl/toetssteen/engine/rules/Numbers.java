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

  /** Adds those that are in both. */
  void addBoth(Numbers some, Numbers others) {
    for (int i = 0; i < words.length; i++) {
      words[i] |= some.words[i] & others.words[i];
    }
  }

  void remove(int index) {
    words[index / Long.SIZE] &= ~(1L << index);
  }

  boolean has(int index) {
    return (words[index / Long.SIZE] & 1L << index) != 0;
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
