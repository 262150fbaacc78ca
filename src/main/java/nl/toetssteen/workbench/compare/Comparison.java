package nl.toetssteen.workbench.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.Verzoek;
import nl.toetssteen.facts.InvalidInputException;
import nl.toetssteen.facts.Violation;
import nl.toetssteen.law.DecisionInfo;
import nl.toetssteen.law.Proposal;
import nl.toetssteen.law.ProposalChoice;
import nl.toetssteen.law.ProposalFile;
import nl.toetssteen.workbench.cases.Case;
import org.jspecify.annotations.Nullable;

/** Asks every case twice: under the law in force, and as if amendments were adopted. */
public final class Comparison {
  private final Toetssteen toetssteen;
  private final List<Adopted> adopted;
  private final Set<String> expected;
  private final Set<String> touched;

  /** A proposal, and the day on which it is taken to come into force; null is before every case. */
  public record Adopted(Proposal proposal, @Nullable LocalDate commencement) {
    /** As a request chooses it; without a day before every reference date that can be asked. */
    public ProposalChoice choice(Toetssteen toetssteen, Verzoek request) {
      if (proposal.commencement() != null) {
        return new ProposalChoice(proposal.id(), null);
      }
      LocalDate day = commencement == null ? first(toetssteen, request) : commencement;
      return new ProposalChoice(proposal.id(), day);
    }

    private static LocalDate first(Toetssteen toetssteen, Verzoek request) {
      return toetssteen.beslissingen().stream()
          .filter(decision -> decision.id().equals(request.beslissing()))
          .map(DecisionInfo::loadedFrom)
          .findFirst()
          .orElse(request.peildatum());
    }
  }

  /**
   * A comparison under one or more amendments together.
   *
   * @throws InvalidInputException where they clash, naming every clash
   */
  public Comparison(Toetssteen toetssteen, List<Adopted> adopted) {
    this.toetssteen = toetssteen;
    this.adopted = List.copyOf(adopted);
    this.expected = new TreeSet<>();
    this.touched = new TreeSet<>();
    refuseClashes();
    for (Adopted one : adopted) {
      expected.addAll(one.proposal().expectedChanges());
      one.proposal().files().forEach(file -> touched.addAll(decisions(file)));
    }
  }

  private void refuseClashes() {
    List<Violation> clashes = new ArrayList<>();
    for (int i = 0; i < adopted.size(); i++) {
      for (int j = 0; j < i; j++) {
        Proposal one = adopted.get(j).proposal();
        Proposal other = adopted.get(i).proposal();
        Set<String> both = new TreeSet<>(one.changes());
        both.retainAll(other.changes());
        for (String change : both) {
          String what = change.replace("#", ", sleutel ");
          clashes.add(
              new Violation(
                  "voorstellen[" + i + "]",
                  "De voorstellen %s en %s wijzigen allebei %s. Kies één van de twee."
                      .formatted(one.id(), other.id(), what)));
        }
      }
    }
    if (!clashes.isEmpty()) {
      throw new InvalidInputException(clashes);
    }
  }

  /** Runs all cases on all cores; tells how many were done after each. */
  public Report run(List<Case> cases, IntConsumer done) {
    AtomicInteger count = new AtomicInteger();
    List<Result> results =
        cases.parallelStream()
            .map(
                tested -> {
                  Result result = result(tested);
                  done.accept(count.incrementAndGet());
                  return result;
                })
            .toList();
    Set<String> missed = new TreeSet<>(expected);
    List<CaseChange> changes = results.stream().flatMap(r -> r.change().stream()).toList();
    changes.stream()
        .filter(change -> change.kind() != CaseChange.Kind.ONDERBOUWING)
        .forEach(change -> missed.remove(change.id()));
    Map<String, String> skipped = new LinkedHashMap<>();
    results.forEach(r -> r.skipped().ifPresent(reason -> skipped.put(r.id(), reason)));
    return new Report(
        chosen(),
        changes,
        results.size() - changes.size() - skipped.size(),
        skipped,
        List.copyOf(missed),
        LawChanges.of(toetssteen, adopted));
  }

  /** The decisions whose law a file is part of; all of them where it is new and shared. */
  private List<String> decisions(ProposalFile file) {
    List<String> all = toetssteen.beslissingen().stream().map(DecisionInfo::id).toList();
    List<String> reading =
        all.stream()
            .filter(id -> file.isOf(id) || toetssteen.bestanden(id).contains(file.path()))
            .toList();
    return reading.isEmpty() ? all : reading;
  }

  /** What became of one case: a change, a reason why it was not compared, or neither. */
  private record Result(String id, Optional<CaseChange> change, Optional<String> skipped) {}

  private Result result(Case tested) {
    if (!touched.contains(tested.request().beslissing())) {
      return new Result(tested.id(), Optional.empty(), Optional.empty());
    }
    String reason = unfit(tested);
    CaseChange change = reason == null ? compare(tested) : null;
    return new Result(tested.id(), Optional.ofNullable(change), Optional.ofNullable(reason));
  }

  private @Nullable CaseChange compare(Case tested) {
    Verzoek request = tested.request().zonder(Verzoek.DELEN);
    Answered before = answer(request);
    Answered after = answer(request.met(with(request)));
    return new Difference(before, after).of(tested.id(), expected.contains(tested.id()));
  }

  /** Why a case cannot be put to the amendments; null where it can. */
  private @Nullable String unfit(Case tested) {
    for (ProposalChoice own : tested.request().voorstellen()) {
      for (Adopted one : adopted) {
        Set<String> both = new TreeSet<>(one.proposal().changes());
        Proposal other =
            toetssteen.voorstellen().stream()
                .filter(p -> p.id().equals(own.id()))
                .findFirst()
                .orElse(one.proposal());
        both.retainAll(other.changes());
        if (!both.isEmpty()) {
          return "kiest zelf al voor " + own.id();
        }
      }
    }
    return null;
  }

  private List<ProposalChoice> with(Verzoek request) {
    List<ProposalChoice> choices = new ArrayList<>(request.voorstellen());
    adopted.forEach(one -> choices.add(one.choice(toetssteen, request)));
    return choices;
  }

  private Answered answer(Verzoek request) {
    try {
      return Answered.of(toetssteen.toets(request).antwoord());
    } catch (InvalidInputException e) {
      return Answered.refused(e.violations().get(0).path());
    }
  }

  private List<Report.Chosen> chosen() {
    return adopted.stream().map(Comparison::chosen).toList();
  }

  private static Report.Chosen chosen(Adopted one) {
    Proposal proposal = one.proposal();
    LocalDate day = proposal.commencement() == null ? one.commencement() : proposal.commencement();
    return new Report.Chosen(
        proposal.id(),
        proposal.title(),
        proposal.status().name(),
        day == null ? "onbekend" : day.toString(),
        day == null ? "Elke zaak is getoetst alsof het voorstel altijd al gold." : "");
  }
}
