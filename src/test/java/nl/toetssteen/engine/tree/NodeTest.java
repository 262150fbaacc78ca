package nl.toetssteen.engine.tree;

import static nl.toetssteen.facts.Kandidaat.Uitkomst.BEOORDELEN;
import static nl.toetssteen.facts.Kandidaat.Uitkomst.NIET_VOLDAAN;
import static nl.toetssteen.facts.Kandidaat.Uitkomst.ONBEKEND;
import static nl.toetssteen.facts.Kandidaat.Uitkomst.VOLDAAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import nl.toetssteen.facts.Kandidaat.Uitkomst;
import org.junit.jupiter.api.Test;

/** What a node says, why it is open, and on which conditions it rests. */
class NodeTest {
  private static final Node A = new Node.Condition(0);
  private static final Node B = new Node.Condition(1);
  private static final Node C = new Node.Condition(2);

  @Test
  void aRefusalRestsOnEveryConditionThatFails() {
    Node all = all(A, B, C);

    assertThat(grounds(all, VOLDAAN, NIET_VOLDAAN, NIET_VOLDAAN)).containsExactly(1, 2);
    assertThat(grounds(new Node.Not(all), VOLDAAN, NIET_VOLDAAN, NIET_VOLDAAN))
        .containsExactly(1, 2);
  }

  @Test
  void aGrantRestsOnEveryCondition() {
    assertThat(grounds(all(A, B, C), VOLDAAN, VOLDAAN, VOLDAAN)).containsExactly(0, 1, 2);
  }

  @Test
  void anAlternativeRestsOnWhatIsMet() {
    assertThat(grounds(any(A, all(B, C)), NIET_VOLDAAN, VOLDAAN, VOLDAAN)).containsExactly(1, 2);
    assertThat(grounds(any(A, B), NIET_VOLDAAN, NIET_VOLDAAN)).containsExactly(0, 1);
  }

  @Test
  void whatIsDecidedIsOpenForNoReason() {
    assertThat(causes(all(A, B), ONBEKEND, NIET_VOLDAAN)).isEmpty();
    assertThat(causes(any(A, B), BEOORDELEN, VOLDAAN)).isEmpty();
    assertThat(causes(any(A, all(B, C)), ONBEKEND, ONBEKEND, NIET_VOLDAAN)).containsExactly("c0");
  }

  @Test
  void everyOpenPartIsAReason() {
    assertThat(causes(all(A, B, C), ONBEKEND, BEOORDELEN, VOLDAAN)).containsExactly("c0", "c1");
    assertThat(causes(new Node.Not(any(A, B)), ONBEKEND, NIET_VOLDAAN)).containsExactly("c0");
  }

  @Test
  void whatIsDecidedHoldsHoweverTheOpenPartsComeOut() {
    Random random = new Random(11);
    Uitkomst[] all = Uitkomst.values();
    for (int round = 0; round < 3000; round++) {
      Node node = node(random, 3);
      Uitkomst[] now = new Uitkomst[4];
      Uitkomst[] later = new Uitkomst[4];
      for (int i = 0; i < 4; i++) {
        now[i] = all[random.nextInt(all.length)];
        later[i] = Kleene.open(now[i]) ? (random.nextBoolean() ? VOLDAAN : NIET_VOLDAAN) : now[i];
      }
      Uitkomst decided = node.eval(new Given(now));
      if (!Kleene.open(decided)) {
        assertThat(node.eval(new Given(later))).isEqualTo(decided);
      } else {
        assertThat(causes(node, now)).isNotEmpty();
      }
    }
  }

  @Test
  void whatIsNoGroundDoesNotMatter() {
    Random random = new Random(13);
    for (int round = 0; round < 3000; round++) {
      Node node = node(random, 3);
      Uitkomst[] now = new Uitkomst[4];
      Uitkomst[] other = new Uitkomst[4];
      for (int i = 0; i < 4; i++) {
        now[i] = random.nextBoolean() ? VOLDAAN : NIET_VOLDAAN;
      }
      List<Integer> grounds = grounds(node, now);
      for (int i = 0; i < 4; i++) {
        other[i] = grounds.contains(i) ? now[i] : Kleene.not(now[i]);
      }
      assertThat(node.eval(new Given(other))).isEqualTo(node.eval(new Given(now)));
    }
  }

  private static Node node(Random random, int depth) {
    int kind = depth == 0 ? 0 : random.nextInt(4);
    return switch (kind) {
      case 0 -> new Node.Condition(random.nextInt(4));
      case 1 -> new Node.Not(node(random, depth - 1));
      default ->
          new Node.Group(
              List.of(node(random, depth - 1), node(random, depth - 1)), random.nextBoolean());
    };
  }

  private static Node all(Node... parts) {
    return new Node.Group(List.of(parts), false);
  }

  private static Node any(Node... parts) {
    return new Node.Group(List.of(parts), true);
  }

  private static List<Integer> grounds(Node node, Uitkomst... conditions) {
    BitSet grounds = new BitSet();
    node.grounds(new Given(conditions), grounds);
    return grounds.stream().boxed().toList();
  }

  private static List<String> causes(Node node, Uitkomst... conditions) {
    BitSet causes = new BitSet();
    node.causes(new Given(conditions), causes);
    return causes.stream().mapToObj(number -> "c" + number).toList();
  }

  /** Conditions with an outcome each; an open one is open for a reason of its own number. */
  private record Given(Uitkomst... outcomes) implements Node.Verdicts {
    @Override
    public Uitkomst condition(int index) {
      return outcomes[index];
    }

    @Override
    public Uitkomst named(int index, Node body) {
      return body.eval(this);
    }

    @Override
    public void causesOfNamed(int index, Node body, BitSet sink) {
      body.causes(this, sink);
    }

    @Override
    public Uitkomst is(int slot, List<String> values) {
      throw new UnsupportedOperationException("no variables here");
    }

    @Override
    public void causesOfCondition(int index, BitSet sink) {
      if (Kleene.open(outcomes[index])) {
        sink.set(index);
      }
    }

    @Override
    public void causesOfVariable(int slot, BitSet sink) {
      throw new UnsupportedOperationException("no variables here");
    }
  }
}
