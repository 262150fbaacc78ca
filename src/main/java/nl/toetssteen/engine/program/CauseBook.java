package nl.toetssteen.engine.program;

import java.util.BitSet;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import nl.toetssteen.engine.tree.Node;
import nl.toetssteen.facts.Cause;
import nl.toetssteen.facts.Kandidaat.Uitkomst;
import org.jspecify.annotations.Nullable;

/** Why the variables, tables and named nodes of one run are open, each worked out once. */
final class CauseBook {
  private final Run run;
  private final CauseIndex index = new CauseIndex();
  private final @Nullable BitSet[] slots;
  private final @Nullable BitSet[] tables;
  private final @Nullable BitSet[] nodes;
  private final @Nullable Set<Cause>[] named;

  @SuppressWarnings({"unchecked", "rawtypes"})
  CauseBook(Run run) {
    this.run = run;
    this.slots = new BitSet[run.program().variables().size()];
    this.tables = new BitSet[run.program().tables().size()];
    this.nodes = new BitSet[run.program().nodes().size()];
    this.named = new Set[run.program().tables().size()];
  }

  CauseIndex index() {
    return index;
  }

  /** Only judgements leave it open: a person must answer; else a fact is missing. */
  Uitkomst openAs(BitSet causes) {
    return index.judgementsOnly(causes) ? Uitkomst.BEOORDELEN : Uitkomst.ONBEKEND;
  }

  SortedSet<Cause> named(BitSet causes) {
    return index.of(causes);
  }

  /** Why a table is open; not to be changed, as more than one part of an answer tells it. */
  Set<Cause> namedOfTable(int table) {
    Set<Cause> known = named[table];
    if (known == null) {
      known = Collections.unmodifiableSet(named(ofTable(table)));
      named[table] = known;
    }
    return known;
  }

  BitSet ofSlot(int slot) {
    BitSet known = slots[slot];
    if (known == null) {
      known = Causes.fresh(slot, run, this);
      slots[slot] = known;
    }
    return known;
  }

  BitSet ofTable(int table) {
    BitSet known = tables[table];
    if (known == null) {
      known = Causes.of(run.match(table), run, this);
      tables[table] = known;
    }
    return known;
  }

  BitSet ofNode(int number, Node body) {
    BitSet known = nodes[number];
    if (known == null) {
      known = new BitSet();
      body.causes(run, known);
      nodes[number] = known;
    }
    return known;
  }
}
