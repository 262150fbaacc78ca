package nl.toetssteen.facts;

import static nl.toetssteen.facts.World.LENGTH;
import static nl.toetssteen.facts.World.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import nl.toetssteen.facts.Knowledge.Day;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class TijdvakkenSoundnessTest {

  /** A question, answered day by day for one world, and in bounds for what is known. */
  private record Question(
      String name, Function<World, @Nullable LocalDate> exact, Function<Tijdvakken, Grens> grens) {

    static List<Question> some(Random random) {
      int day = random.nextInt(LENGTH);
      int total = 1 + random.nextInt(40);
      return List.of(
          new Question("sinds " + day, w -> w.sinds(day), t -> t.sinds(date(day))),
          new Question("totEnMet " + day, w -> w.totEnMet(day), t -> t.totEnMet(date(day))),
          new Question("bereikt " + total, w -> w.bereikt(total), t -> t.bereikt(total)),
          new Question("eersteDag", World::eersteDag, Tijdvakken::eersteDag),
          new Question("laatsteDag", World::laatsteDag, Tijdvakken::laatsteDag));
    }
  }

  @RepeatedTest(300)
  void boundsHoldForEverySetOfDaysThatIsPossible(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Knowledge knowledge = Knowledge.random(random);
    for (Question question : Question.some(random)) {
      Grens grens = question.grens.apply(knowledge.tijdvakken());
      for (World world : knowledge.completions()) {
        assertWithin(question.name, grens, question.exact.apply(world));
      }
    }
  }

  @RepeatedTest(300)
  void boundsAreNoWiderThanTheyMustBe(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Knowledge some = Knowledge.random(random);
    Knowledge knowledge = new Knowledge(some.days(), Day.DOES_NOT_COUNT);
    for (Question question : Question.some(random)) {
      List<@Nullable LocalDate> answers = new ArrayList<>();
      knowledge.completions().forEach(w -> answers.add(question.exact.apply(w)));
      List<LocalDate> days = answers.stream().filter(Objects::nonNull).sorted().toList();
      Grens expected =
          days.isEmpty()
              ? Grens.afwezig()
              : new Grens(
                  answers.contains(null) ? null : "JA", days.get(0), days.get(days.size() - 1));
      Grens actual = question.grens.apply(knowledge.tijdvakken());
      assertThat(actual).as(question.name).isEqualTo(expected);
    }
  }

  @RepeatedTest(300)
  void boundsHoldWhateverIsLeftOutOfThePeriods(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Tijdvakken known = new Tijdvakken();
    List<int[]> periods = new ArrayList<>();
    for (int i = random.nextInt(5); i >= 0; i--) {
      int from = random.nextInt(LENGTH);
      int to = random.nextInt(5) == 0 ? LENGTH : from + random.nextInt(LENGTH - from);
      boolean forget = random.nextInt(6) == 0;
      periods.add(new int[] {from, to});
      if (forget) {
        known.allesMogelijk();
      } else {
        tellPartOf(known, from, to, random);
      }
    }
    World world =
        World.of(
            day -> periods.stream().anyMatch(p -> p[0] <= day && day <= p[1]),
            periods.stream().anyMatch(p -> p[1] == LENGTH));
    for (Question question : Question.some(random)) {
      assertWithin(question.name, question.grens.apply(known), question.exact.apply(world));
    }
  }

  private static void tellPartOf(Tijdvakken known, int from, int to, Random random) {
    LocalDate van = random.nextInt(3) == 0 ? null : date(from);
    boolean hideEnd = random.nextInt(3) == 0;
    LocalDate tot = hideEnd || to == LENGTH ? null : date(to);
    String ends = to == LENGTH ? "NEE" : "JA";
    String shown = hideEnd ? (to < LENGTH && random.nextBoolean() ? "JA" : null) : ends;
    if (random.nextInt(3) == 0) {
      known.misschien(van, tot, shown, "x");
    } else {
      known.tel(van, tot, shown, "x");
    }
  }

  @RepeatedTest(200)
  void nothingStaysOpenOnceEveryDayIsKnown(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Knowledge some = Knowledge.random(random);
    List<Day> days =
        some.days().stream().map(day -> day == Day.MAY_COUNT ? Day.COUNTS : day).toList();
    Tijdvakken tijdvakken = new Knowledge(days, Day.COUNTS).tijdvakken();
    assertThat(tijdvakken.staatVast()).isTrue();
    for (Question question : Question.some(random)) {
      assertThat(question.grens.apply(tijdvakken).staatVast()).as(question.name).isTrue();
    }
  }

  @RepeatedTest(200)
  void combinationsHoldForEveryPairOfSets(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Knowledge one = Knowledge.random(random);
    Knowledge other = Knowledge.random(random);
    List<World> ones = one.completions();
    List<World> others = other.completions();
    Tijdvakken both = one.tijdvakken().en(other.tijdvakken());
    Tijdvakken either = one.tijdvakken().of(other.tijdvakken());
    Tijdvakken without = one.tijdvakken().zonder(other.tijdvakken());
    for (int sample = 0; sample < 30; sample++) {
      World a = ones.get(random.nextInt(ones.size()));
      World b = others.get(random.nextInt(others.size()));
      for (int day = 0; day <= LENGTH; day++) {
        assertAgrees(both.bevat(date(day)), a.contains(day) && b.contains(day));
        assertAgrees(either.bevat(date(day)), a.contains(day) || b.contains(day));
        assertAgrees(without.bevat(date(day)), a.contains(day) && !b.contains(day));
      }
    }
  }

  private static void assertAgrees(@Nullable String known, boolean truth) {
    assertThat(known).isIn(truth ? "JA" : "NEE", null);
  }

  private static void assertWithin(String question, Grens grens, @Nullable LocalDate answer) {
    String shown = question + ": " + answer + " in " + grens;
    if (answer == null) {
      assertThat(grens.aanwezig()).as(shown).isNotEqualTo("JA");
      return;
    }
    assertThat(grens.aanwezig()).as(shown).isNotEqualTo("NEE");
    LocalDate vroegst = grens.vroegst();
    LocalDate laatst = grens.laatst();
    assertThat(vroegst == null || !answer.isBefore(vroegst)).as(shown).isTrue();
    assertThat(laatst == null || !answer.isAfter(laatst)).as(shown).isTrue();
  }
}
