package nl.toetssteen.recht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.toetssteen.engine.loading.DecisionLaw;
import nl.toetssteen.engine.rules.Finding;
import nl.toetssteen.facts.catalogue.FactCatalogue;
import nl.toetssteen.facts.catalogue.FactDeclaration;
import nl.toetssteen.facts.catalogue.ListDeclaration;
import nl.toetssteen.facts.catalogue.Moment;
import nl.toetssteen.facts.reading.RecordCheck;
import nl.toetssteen.law.content.Figure;
import nl.toetssteen.law.content.Judgement;
import nl.toetssteen.law.content.Register;
import nl.toetssteen.law.content.RegisterRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Facts, findings, figures and judgements of a decision fit one another and name their sources. */
class FactTest {

  static Stream<LawOnDisk.Stand> stands() {
    return LawOnDisk.stands().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stands")
  void recordsAreWhatTheirListsDeclare(LawOnDisk.Stand stand) {
    List<String> differences =
        stand.law().facts().lists().stream()
            .flatMap(list -> RecordCheck.compare(list).stream())
            .toList();

    assertThat(differences).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stands")
  void everySourceIsInTheRegister(LawOnDisk.Stand stand) {
    List<String> problems = new ArrayList<>();
    sources(stand)
        .forEach(
            (what, source) ->
                LawOnDisk.LIBRARY
                    .sources()
                    .problems(source)
                    .forEach(problem -> problems.add(what + ": " + problem)));

    assertThat(problems).isEmpty();
  }

  private static Map<String, String> sources(LawOnDisk.Stand stand) {
    DecisionLaw law = stand.law();
    Map<String, String> sources = new java.util.TreeMap<>();
    law.facts().facts().forEach(fact -> sources.put(fact.path(), fact.source()));
    for (ListDeclaration list : law.facts().lists()) {
      sources.put(list.name(), list.source());
      list.fields().forEach(field -> sources.put(field.path(), field.source()));
    }
    law.facts().moments().forEach(moment -> sources.put(moment.name(), moment.source()));
    law.findings().findings().values().forEach(f -> sources.put(f.key(), f.source()));
    law.judgements().all().forEach(j -> sources.put(j.id(), j.source()));
    for (Figure figure : law.figures().all()) {
      figure.rows().forEach(row -> sources.put(figure.key() + " " + row.row(), row.source()));
    }
    law.regimes()
        .forEach(
            (id, regime) -> {
              sources.put(id, regime.text().source());
              Stream.concat(regime.own().signals().stream(), regime.subject().signals().stream())
                  .forEach(signal -> sources.put(id + " " + signal.code(), signal.source()));
            });
    return sources;
  }

  /** A name that is misspelt would silently leave a finding without a cause. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("stands")
  void findingsRestOnWhatIsDeclared(LawOnDisk.Stand stand) {
    Set<String> known = names(stand.law());
    List<String> unknown = new ArrayList<>();
    for (Finding finding : stand.law().findings().findings().values()) {
      finding.restsOn().stream()
          .filter(name -> !known.contains(name))
          .forEach(name -> unknown.add(finding.key() + " rests on " + name));
      if (finding.restsOn().isEmpty()) {
        unknown.add(finding.key() + " rests on nothing");
      }
    }

    assertThat(unknown).isEmpty();
  }

  private static Set<String> names(DecisionLaw law) {
    Set<String> names = new TreeSet<>();
    law.facts().facts().forEach(fact -> names.add(fact.path()));
    for (ListDeclaration list : law.facts().lists()) {
      names.add(list.name());
      list.fields().forEach(field -> names.add(field.path()));
    }
    law.facts().moments().forEach(moment -> names.add(moment.name()));
    law.figures().all().forEach(figure -> names.add(figure.key()));
    law.judgements().all().forEach(judgement -> names.add(judgement.id()));
    return names;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stands")
  void figuresTurnOnDates(LawOnDisk.Stand stand) {
    FactCatalogue facts = stand.law().facts();
    List<String> dates =
        Stream.of(
                Stream.of(FactCatalogue.PEILDATUM),
                facts.moments().stream().map(Moment::name),
                facts.facts().stream()
                    .filter(fact -> fact.kind() == FactDeclaration.Kind.DATUM)
                    .map(FactDeclaration::path))
            .flatMap(names -> names)
            .toList();

    assertThat(stand.law().figures().all().stream().map(Figure::trigger)).isSubsetOf(dates);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stands")
  void subjectsAreLists(LawOnDisk.Stand stand) {
    DecisionLaw law = stand.law();
    List<String> lists = law.facts().lists().stream().map(ListDeclaration::name).toList();
    Stream<String> subjects =
        Stream.concat(
                law.findings().findings().values().stream().map(Finding::subject),
                law.judgements().all().stream().map(Judgement::subject))
            .filter(subject -> subject != null);

    assertThat(subjects).isSubsetOf(lists);
    assertThat(law.findings().lists()).isSubsetOf(lists);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stands")
  void rulesReadOnlyListsWithARecord(LawOnDisk.Stand stand) {
    List<String> recorded =
        stand.law().facts().lists().stream()
            .filter(list -> list.record() != null)
            .map(ListDeclaration::name)
            .toList();

    assertThat(recorded).containsAll(stand.law().findings().lists());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stands")
  void judgementsThatFollowNameOutcomesThatExist(LawOnDisk.Stand stand) {
    List<String> codes =
        stand.law().regimes().values().stream()
            .flatMap(
                regime ->
                    Stream.concat(
                        regime.own().outcomes().stream(), regime.subject().outcomes().stream()))
            .map(outcome -> outcome.code())
            .toList();

    assertThat(stand.law().judgements().all().stream().flatMap(j -> j.outcomes().stream()))
        .isSubsetOf(codes);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stands")
  void registersSayWhatTheyClaimAndCiteKnownSources(LawOnDisk.Stand stand) {
    List<String> problems = new ArrayList<>();
    for (String name : stand.law().findings().registers()) {
      Register register =
          LawOnDisk.LIBRARY
              .view(stand.proposals(), LawOnDisk.LIBRARY.sources().updatedUntil())
              .register(stand.decision(), name);
      for (RegisterRow row : register.rows()) {
        problems.addAll(LawOnDisk.LIBRARY.sources().problems(row.source()));
      }
    }

    assertThat(problems).isEmpty();
  }
}
