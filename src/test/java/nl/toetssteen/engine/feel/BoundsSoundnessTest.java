package nl.toetssteen.engine.feel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.toetssteen.facts.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is decided over bounds holds for every value within them: random expressions over random
 * bounds, evaluated with what is known and with a value that it may turn out to have.
 */
class BoundsSoundnessTest {
  private static final int ROUNDS = 4000;
  private static final LocalDate START = LocalDate.of(2024, 1, 1);
  private static final List<String> ORDER = List.of("<", "<=", ">", ">=", "=", "!=");
  private static final List<String> DURATIONS = List.of("P1M", "P2M", "P1Y", "P28D", "P31D");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatIsDecidedNeverTurns(long seed) {
    Random random = new Random(seed);
    int decided = 0;
    for (int round = 0; round < ROUNDS; round++) {
      World world = new World(random);
      String expression = truth(random, 3);

      Value now = world.known.eval(expression);
      Value later = world.real.eval(expression);

      assertThat(later).as(expression).isInstanceOf(Value.Known.class);
      if (now instanceof Value.Known) {
        decided++;
        assertThat(now).as("%s over %s", expression, world).isEqualTo(later);
      }
    }
    assertThat(decided).as("expressions that were decided").isBetween(ROUNDS / 10, ROUNDS);
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void aSumLiesWithinItsBounds(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      World world = new World(random);
      String expression = random.nextBoolean() ? date(random) : number(random);
      Object real = ((Value.Known) world.real.eval(expression)).value();

      if (world.known.eval(expression) instanceof Value.Unknown now) {
        assertThat(now.min() == null || Ordering.compare(now.min(), real) <= 0)
            .as("%s >= %s", expression, now.min())
            .isTrue();
        assertThat(now.max() == null || Ordering.compare(now.max(), real) >= 0)
            .as("%s <= %s", expression, now.max())
            .isTrue();
      }
    }
  }

  private static String truth(Random random, int depth) {
    int kind = depth == 0 ? random.nextInt(2) : random.nextInt(6);
    return switch (kind) {
      case 0 -> date(random) + " " + pick(ORDER, random) + " " + date(random);
      case 1 -> number(random) + " " + pick(ORDER, random) + " " + number(random);
      case 2 -> "not(" + truth(random, depth - 1) + ")";
      case 3 -> date(random) + " in (" + date(random) + ", " + date(random) + ")";
      case 4 -> "(" + truth(random, depth - 1) + ") and (" + truth(random, depth - 1) + ")";
      default -> "(" + truth(random, depth - 1) + ") or (" + truth(random, depth - 1) + ")";
    };
  }

  private static String date(Random random) {
    String day = "d" + random.nextInt(4);
    return switch (random.nextInt(3)) {
      case 0 -> day + " + duration(\"" + pick(DURATIONS, random) + "\")";
      case 1 -> day + " - duration(\"" + pick(DURATIONS, random) + "\")";
      default -> day;
    };
  }

  private static String number(Random random) {
    String number = "n" + random.nextInt(4);
    return switch (random.nextInt(4)) {
      case 0 -> number + " + " + random.nextInt(4);
      case 1 -> number + " - n" + random.nextInt(4);
      case 2 -> number + " * n" + random.nextInt(4);
      default -> number;
    };
  }

  private static String pick(List<String> options, Random random) {
    return options.get(random.nextInt(options.size()));
  }

  /** Eight values as they are, and as far as they are known. */
  private static final class World {
    private final Variables real = new Variables();
    private final Variables known = new Variables();
    private final List<String> bounds = new ArrayList<>();

    World(Random random) {
      for (int i = 0; i < 4; i++) {
        int days = random.nextInt(120);
        int number = random.nextInt(9) - 4;
        add("d" + i, random, START.plusDays(days), less -> START.plusDays(days + less));
        add("n" + i, random, BigDecimal.valueOf(number), less -> BigDecimal.valueOf(number + less));
      }
    }

    private void add(
        String name,
        Random random,
        Object value,
        java.util.function.IntFunction<Comparable<?>> near) {
      real.known(name, value);
      Comparable<?> min = random.nextInt(4) == 0 ? null : near.apply(-random.nextInt(30) / 10);
      Comparable<?> max = random.nextInt(4) == 0 ? null : near.apply(random.nextInt(30) / 10);
      if (random.nextInt(3) == 0) {
        known.known(name, value);
      } else {
        known.between(name, min, max);
      }
      bounds.add(name + " in [" + min + ", " + max + "]");
    }

    @Override
    public String toString() {
      return String.join(", ", bounds);
    }
  }
}
