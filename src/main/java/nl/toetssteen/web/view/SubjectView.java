package nl.toetssteen.web.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.explain.answer.Tijdvlak;
import nl.toetssteen.web.form.DutchDate;
import org.jspecify.annotations.Nullable;

/**
 * One of several persons or things that are each answered, as a card in a picture.
 *
 * @param kind what it is to the case, as chosen in its facts; empty where that is not known
 * @param shade class of its colour: alike for the same outcome
 * @param next what it will be later if nothing else changes; null where nothing turns
 */
public record SubjectView(
    String name, String kind, String status, String outcome, String shade, @Nullable String next) {
  private static final int MOST_SHADES = 4;

  /** The parts of an answer that are about a subject of their own. */
  static List<SubjectView> of(Antwoord answer, LocalDate referenceDate, FactText text) {
    List<Antwoord> parts =
        answer.deeltoetsingen().stream().filter(part -> part.onderwerp() != null).toList();
    List<String> outcomes =
        parts.stream().map(SubjectView::code).filter(Objects::nonNull).distinct().sorted().toList();
    return parts.stream().map(part -> of(part, outcomes, referenceDate, text)).toList();
  }

  private static SubjectView of(
      Antwoord part, List<String> outcomes, LocalDate referenceDate, FactText text) {
    String path = Objects.requireNonNull(part.onderwerp());
    String code = code(part);
    return new SubjectView(
        text.label(path),
        text.kind(path),
        part.status(),
        Words.ofCode(code == null ? part.status() : code),
        code == null ? "open" : "uitkomst-" + (outcomes.indexOf(code) % MOST_SHADES + 1),
        next(part, code, referenceDate));
  }

  private static @Nullable String code(Antwoord part) {
    return part.uitkomst() == null ? null : part.uitkomst().code();
  }

  private static @Nullable String next(
      Antwoord part, @Nullable String code, LocalDate referenceDate) {
    List<Tijdvlak> stretches = part.tijdlijn() == null ? List.of() : part.tijdlijn();
    return stretches.stream()
        .filter(stretch -> stretch.van().isAfter(referenceDate))
        .filter(stretch -> stretch.uitkomst() != null && !stretch.uitkomst().equals(code))
        .findFirst()
        .map(s -> "Vanaf " + DutchDate.text(s.van()) + ": " + Words.ofCode(s.uitkomst()))
        .orElse(null);
  }
}
