package nl.toetssteen.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.explain.answer.Kader;
import nl.toetssteen.explain.answer.Ommekeer;
import nl.toetssteen.explain.answer.Ontbrekend;
import nl.toetssteen.explain.answer.Oordeel;
import nl.toetssteen.explain.answer.Signaal;
import nl.toetssteen.explain.answer.Termijn;
import nl.toetssteen.explain.answer.Tijdvlak;
import nl.toetssteen.explain.answer.Trede;
import nl.toetssteen.explain.answer.Uitkomst;
import nl.toetssteen.explain.answer.Voorwaarde;

/** An answer in plain Dutch for reading on a terminal or pasting into a file. */
public final class TextReport {
  private final StringBuilder text = new StringBuilder();

  private TextReport() {}

  /** The whole answer, parts included. */
  public static String of(Antwoord answer) {
    TextReport report = new TextReport();
    report.line(
        0,
        answer.beslissing()
            + " op "
            + Wording.date(java.util.Objects.requireNonNull(answer.peildatum())));
    report.answer(answer, 0);
    if (answer.nietGetoetst() != null) {
      report.items(0, "Niet getoetst", answer.nietGetoetst());
    }
    if (answer.ontvangstbewijs() != null) {
      report.line(0, "");
      report.line(0, "Regelset " + answer.ontvangstbewijs().regelset());
      report.line(0, "Invoer   " + answer.ontvangstbewijs().invoer());
    }
    return report.text.toString();
  }

  private void answer(Antwoord answer, int depth) {
    line(depth, conclusion(answer));
    outcome(answer.uitkomst(), depth);
    List<String> frames = new ArrayList<>();
    for (Kader frame : answer.toetsingskader()) {
      frames.add(
          frame.naam()
              + " ("
              + frame.wijze().toLowerCase(Locale.ROOT)
              + "; "
              + frame.bron().tekst()
              + "): "
              + frame.toelichting());
    }
    items(depth, "Toetsingskader", frames);
    items(depth, "Voorwaarden", answer.voorwaarden().stream().map(TextReport::condition).toList());
    items(depth, "Ladder", answer.kandidaten().stream().map(TextReport::rung).toList());
    items(depth, "Termijnen", answer.klokken().stream().map(TextReport::clock).toList());
    items(depth, "Ontbrekend", answer.ontbrekend().stream().map(TextReport::missing).toList());
    items(depth, "Oordelen", answer.beoordelingen().stream().map(TextReport::judgement).toList());
    if (answer.neeTenzij() != null) {
      items(
          depth,
          "Wat het anders maakt",
          answer.neeTenzij().stream().map(TextReport::turn).toList());
    }
    if (answer.tijdlijn() != null) {
      items(
          depth,
          "Tijdlijn (zelfde feiten, andere peildatum)",
          answer.tijdlijn().stream().map(TextReport::stretch).toList());
    }
    items(depth, "Let op", answer.signalen().stream().map(TextReport::signal).toList());
    for (Antwoord part : answer.deeltoetsingen()) {
      line(depth, "");
      line(depth + 1, "Deel: " + label(answer, part));
      answer(part, depth + 1);
    }
  }

  private static String label(Antwoord whole, Antwoord part) {
    if (part.onderwerp() != null) {
      return part.ref() == null ? part.onderwerp() : part.onderwerp() + " (" + part.ref() + ")";
    }
    String reading = part.lezing();
    return reading == null ? "regime " + part.regime() : "lezing " + told(whole, reading);
  }

  /** The readings assumed, with what each says where the whole asks for them. */
  private static String told(Antwoord whole, String readings) {
    Map<String, String> meanings = new HashMap<>();
    for (Oordeel judgement : whole.beoordelingen()) {
      judgement
          .optieteksten()
          .forEach((code, text) -> meanings.put(judgement.id() + "=" + code, text));
    }
    return Arrays.stream(readings.split(", "))
        .map(
            assumed ->
                assumed + (meanings.containsKey(assumed) ? " (" + meanings.get(assumed) + ")" : ""))
        .collect(Collectors.joining(", "));
  }

  private static String conclusion(Antwoord answer) {
    return switch (answer.status()) {
      case Antwoord.BESLIST ->
          "Conclusie: " + java.util.Objects.requireNonNull(answer.uitkomst()).tekst();
      case "GEGEVENS_ONTBREKEN" -> "Conclusie: nog niet te geven, er ontbreken gegevens.";
      case "BEOORDELING_VEREIST" -> "Conclusie: nog niet te geven, er is een oordeel nodig.";
      default -> "Conclusie: niet van toepassing op deze data.";
    };
  }

  private void outcome(@org.jspecify.annotations.Nullable Uitkomst outcome, int depth) {
    if (outcome == null) {
      return;
    }
    line(depth, "Uitkomst: " + outcome.code());
    for (Map.Entry<String, Object> entry : outcome.gegevens().entrySet()) {
      line(depth + 1, entry.getKey() + ": " + entry.getValue());
    }
  }

  private static String condition(Voorwaarde condition) {
    String since =
        condition.voldaanVanaf() == null
            ? ""
            : " (voldaan vanaf " + Wording.date(condition.voldaanVanaf()) + ")";
    return "[%s] %s%s: %s\n%s, tabel %s rij %s"
        .formatted(
            condition.uitkomst(),
            condition.naam(),
            since,
            condition.toelichting(),
            condition.bron().tekst(),
            condition.tabel(),
            condition.rij());
  }

  private static String rung(Trede rung) {
    return "[%s]%s %s%s: %s%s (%s)"
        .formatted(
            rung.uitkomst(),
            rung.beslissend() ? " beslist:" : "",
            rung.criterium(),
            rung.waarde() == null ? "" : " " + rung.waarde(),
            rung.toelichting(),
            evidence(rung),
            rung.bron().tekst());
  }

  /** The items a rung that applies rests on. */
  private static String evidence(Trede rung) {
    String items =
        rung.gebruikteFeiten().stream()
            .filter(path -> path.contains("]."))
            .map(path -> path.substring(0, path.indexOf("].") + 1))
            .distinct()
            .collect(Collectors.joining(", "));
    return items.isEmpty() || !rung.uitkomst().equals("VOLDAAN") ? "" : " Zie " + items + ".";
  }

  private static String clock(Termijn clock) {
    String begin = clock.begin() == null ? "onbekend" : Wording.date(clock.begin());
    String end =
        clock.eind() == null ? "een dag die nog niet vaststaat" : Wording.date(clock.eind());
    String still = clock.stil().stream().map(TextReport::still).collect(Collectors.joining());
    String after = clock.gevolg() == null ? "" : " Daarna: " + clock.gevolg();
    return clock.naam()
        + ": van "
        + begin
        + " tot en met "
        + end
        + " ("
        + clock.bron().tekst()
        + ")."
        + still
        + after;
  }

  private static String still(Termijn.Stil stretch) {
    return stretch.totEnMet() == null
        ? " Staat stil sinds %s.".formatted(Wording.date(stretch.van()))
        : " Stond stil van %s tot en met %s."
            .formatted(Wording.date(stretch.van()), Wording.date(stretch.totEnMet()));
  }

  private static String missing(Ontbrekend missing) {
    return missing.feit() + ": " + missing.vraag() + " (" + missing.wie() + ")";
  }

  private static String judgement(Oordeel judgement) {
    String role = judgement.beslissend() ? "" : " (volgt op de uitkomst)";
    return "%s%s: %s Keuze: %s (%s)"
        .formatted(
            judgement.id(),
            role,
            judgement.vraag(),
            String.join(" / ", judgement.opties()),
            judgement.bron().tekst());
  }

  private static String turn(Ommekeer turn) {
    List<String> changes =
        turn.wijzigingen().stream()
            .map(change -> "[" + change.soort() + "] " + change.tekst())
            .toList();
    return String.join(" en ", changes)
        + (turn.uitkomst() == null ? "" : " Dan: " + turn.uitkomst() + ".");
  }

  private static String stretch(Tijdvlak stretch) {
    String until =
        stretch.totEnMet() == null ? "" : " tot en met " + Wording.date(stretch.totEnMet());
    String what = stretch.uitkomst() == null ? stretch.status() : stretch.uitkomst();
    return "vanaf " + Wording.date(stretch.van()) + until + ": " + what + ". " + stretch.reden();
  }

  private static String signal(Signaal signal) {
    return signal.code() + ": " + signal.tekst();
  }

  private void items(int depth, String title, List<String> items) {
    if (items.isEmpty()) {
      return;
    }
    line(depth, "");
    line(depth, title);
    for (String item : items) {
      String[] lines = item.split("\n", -1);
      line(depth + 1, "- " + lines[0]);
      for (int i = 1; i < lines.length; i++) {
        line(depth + 1, "  " + lines[i]);
      }
    }
  }

  private void line(int depth, String line) {
    text.append(line.isEmpty() ? "" : "  ".repeat(depth) + line).append('\n');
  }
}
