package nl.toetssteen.engine.rules;

/** Which rules may have something to do: a set of small numbers that is looked at all the time. */
final class Waiting {
  private final long[] words;

  /** None of so many. */
  Waiting(int size) {
    words = new long[(size + Long.SIZE - 1) / Long.SIZE];
  }

  void add(int index) {
    words[index / Long.SIZE] |= 1L << index;
  }

  void addAll(Waiting others) {
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
