package nl.toetssteen.facts;

import static nl.toetssteen.facts.World.LENGTH;
import static nl.toetssteen.facts.World.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is known of each day of a {@link World}, and of the time after it. */
record Knowledge(List<Day> days, Day after) {

  private static final int MAX_OPEN = 8;

  enum Day {
    COUNTS,
    MAY_COUNT,
    DOES_NOT_COUNT;

    static Day random(Random random) {
      return values()[random.nextInt(values().length)];
    }
  }

  static Knowledge random(Random random) {
    List<Day> days = new ArrayList<>();
    int open = 0;
    Day now = Day.DOES_NOT_COUNT;
    for (int i = 0; i < LENGTH; i++) {
      now = random.nextInt(5) == 0 ? Day.random(random) : now;
      boolean tooOpen = now == Day.MAY_COUNT && ++open > MAX_OPEN;
      days.add(tooOpen ? Day.DOES_NOT_COUNT : now);
    }
    return new Knowledge(days, Day.random(random));
  }

  Tijdvakken tijdvakken() {
    Tijdvakken tijdvakken = new Tijdvakken();
    for (int i = 0; i < LENGTH; i++) {
      note(tijdvakken, days.get(i), date(i), date(i), "JA");
    }
    note(tijdvakken, after, date(LENGTH), null, "NEE");
    return tijdvakken;
  }

  private static void note(
      Tijdvakken tijdvakken, Day day, LocalDate van, @Nullable LocalDate tot, String ends) {
    if (day == Day.COUNTS) {
      tijdvakken.tel(van, tot, ends, "x");
    } else if (day == Day.MAY_COUNT) {
      tijdvakken.misschien(van, tot, ends, "x");
    }
  }

  /** Every way in which the days may really be. */
  List<World> completions() {
    List<Integer> open =
        IntStream.range(0, LENGTH).filter(i -> days.get(i) == Day.MAY_COUNT).boxed().toList();
    List<World> completions = new ArrayList<>();
    for (int mask = 0; mask < 1 << open.size(); mask++) {
      int chosen = mask;
      World world =
          World.of(
              i ->
                  days.get(i) == Day.COUNTS
                      || (open.contains(i) && ((chosen >> open.indexOf(i)) & 1) == 1),
              after == Day.COUNTS);
      completions.add(world);
      if (after == Day.MAY_COUNT) {
        completions.add(new World(world.days(), true));
      }
    }
    return completions;
  }
}
