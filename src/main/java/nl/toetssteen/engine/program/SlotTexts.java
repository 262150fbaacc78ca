package nl.toetssteen.engine.program;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Texts that belong to the slots of one run, such as the paths of the facts behind each. All are
 * sorted once, so that those of many slots together are bits that come out in order.
 */
final class SlotTexts {
  private static final String[] NONE = {};

  /** For the facts behind one answer. */
  private static final int ROOM = 128;

  private final String[] sorted;
  private final @Nullable BitSet[] places;

  private SlotTexts(String[] sorted, @Nullable BitSet[] places) {
    this.sorted = sorted;
    this.places = places;
  }

  /** Tells the texts of one slot, doubles and all. */
  @FunctionalInterface
  interface Source {
    Collection<String> of(int slot);
  }

  /** The texts of these slots. */
  static SlotTexts of(BitSet slots, Source source) {
    String[][] bySlot = new String[slots.length()][];
    Map<String, Integer> ranks = new HashMap<>(ROOM);
    for (int slot = slots.nextSetBit(0); slot >= 0; slot = slots.nextSetBit(slot + 1)) {
      bySlot[slot] = source.of(slot).toArray(NONE);
      for (String text : bySlot[slot]) {
        ranks.put(text, 0);
      }
    }
    String[] sorted = ranks.keySet().toArray(NONE);
    Arrays.sort(sorted);
    for (int rank = 0; rank < sorted.length; rank++) {
      ranks.put(sorted[rank], rank);
    }
    @Nullable BitSet[] places = new BitSet[bySlot.length];
    for (int slot = slots.nextSetBit(0); slot >= 0; slot = slots.nextSetBit(slot + 1)) {
      places[slot] = places(bySlot[slot], ranks);
    }
    return new SlotTexts(sorted, places);
  }

  private static @Nullable BitSet places(String[] texts, Map<String, Integer> ranks) {
    if (texts.length == 0) {
      return null;
    }
    BitSet places = new BitSet(ranks.size());
    for (String text : texts) {
      places.set(ranks.getOrDefault(text, 0));
    }
    return places;
  }

  /** The texts of these slots together, sorted and without doubles. */
  List<String> together(Reach.Slots slots) {
    BitSet all = new BitSet(sorted.length);
    slots.forEach(
        slot -> {
          BitSet some = places[slot];
          if (some != null) {
            all.or(some);
          }
        });
    String[] texts = new String[all.cardinality()];
    int place = -1;
    for (int i = 0; i < texts.length; i++) {
      place = all.nextSetBit(place + 1);
      texts[i] = sorted[place];
    }
    return Collections.unmodifiableList(Arrays.asList(texts));
  }
}
