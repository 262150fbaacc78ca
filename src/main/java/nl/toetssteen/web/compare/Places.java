package nl.toetssteen.web.compare;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.explain.answer.Kader;
import nl.toetssteen.explain.answer.Termijn;
import nl.toetssteen.explain.answer.Voorwaarde;
import nl.toetssteen.web.compare.AnswerDiff.Place;
import nl.toetssteen.web.compare.Line.Kind;
import nl.toetssteen.web.form.DutchDate;
import nl.toetssteen.web.view.AnswerView;
import nl.toetssteen.web.view.FactText;
import nl.toetssteen.web.view.Words;
import org.jspecify.annotations.Nullable;

/** Writes down what an answer says, place by place. */
final class Places {

  private final Map<Place, String> places = new LinkedHashMap<>();

  private Places() {}

  static Map<Place, String> of(Antwoord answer) {
    Places places = new Places();
    places.add("", answer);
    return places.places;
  }

  private void add(String about, Antwoord answer) {
    put(about, Kind.UITKOMST, "", "Uitkomst", outcome(answer));
    if (answer.uitkomst() != null) {
      answer
          .uitkomst()
          .gegevens()
          .forEach(
              (label, value) ->
                  put(
                      about,
                      Kind.GEVOLG,
                      label,
                      Words.capital(Words.ofName(label)),
                      FactText.text(String.valueOf(value))));
    }
    if (!answer.toetsingskader().isEmpty()) {
      put(about, Kind.RECHT, "", "Welk recht geldt", frameworks(answer));
    }
    for (Voorwaarde condition : answer.voorwaarden()) {
      String name = condition.naam();
      put(about, Kind.VOORWAARDE, condition.id(), name, Words.ofCode(condition.uitkomst()));
      put(about, Kind.RIJ, condition.id(), name, condition.tabel() + ", rij " + condition.rij());
    }
    for (Termijn clock : answer.klokken()) {
      put(about, Kind.TERMIJN, clock.id(), clock.naam(), period(clock));
    }
    answer.deeltoetsingen().forEach(part -> add(name(about, part), part));
  }

  private void put(String about, Kind kind, String id, String what, String text) {
    places.putIfAbsent(new Place(about, kind, id, what), text);
  }

  private static String outcome(Antwoord answer) {
    String status = Words.ofCode(answer.status());
    return answer.uitkomst() == null
        ? status + ". " + AnswerView.conclusion(answer)
        : Words.ofCode(answer.uitkomst().code()) + ". " + AnswerView.conclusion(answer);
  }

  private static String frameworks(Antwoord answer) {
    return answer.toetsingskader().stream()
        .map(Kader::naam)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String period(Termijn clock) {
    return "van " + day(clock.begin()) + " tot en met " + day(clock.eind());
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "onbekend" : DutchDate.text(day);
  }

  /** Subjects by the caller's own reference, so that another order does not matter. */
  private static String name(String about, Antwoord part) {
    String ref = part.ref() == null ? part.onderwerp() : part.ref();
    String own = ref == null ? part.regime() == null ? part.lezing() : part.regime() : ref;
    return about.isEmpty() ? String.valueOf(own) : about + ", " + own;
  }
}
