package nl.toetssteen.explain.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.explain.Wording;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.explain.answer.Boom;
import nl.toetssteen.explain.answer.Ontvangstbewijs;
import nl.toetssteen.explain.answer.Termijn;
import nl.toetssteen.explain.answer.Voorwaarde;
import org.jspecify.annotations.Nullable;

/**
 * The grounds of a decision in the register of a decision letter: ground, facts used, rows applied,
 * law, and what was not assessed.
 */
public final class FormalLetter {

  private static final int MOST = 8;

  private final Case told;
  private final Sections sections = new Sections();

  private FormalLetter(Case told) {
    this.told = told;
  }

  /** The text, in paragraphs. */
  public static String of(Case told) {
    return new FormalLetter(told).write();
  }

  private String write() {
    Antwoord answer = told.answer();
    sections.paragraph("Betreft: " + told.title());
    sections.paragraph("Peildatum: " + Wording.date(Objects.requireNonNull(answer.peildatum())));
    sections.paragraph(
        told.proposals().isEmpty()
            ? "Toegepast is het geldende recht."
            : "Getoetst alsof is aangenomen: " + String.join("; ", told.proposals()) + ".");
    level("", answer, told.tree());
    sections.list("Gegeven oordelen", told.judgements());
    sections.list(
        "Voorbehouden",
        answer.signalen().stream().map(s -> told.message().apply(s.tekst())).distinct().toList());
    sections.list("Niet beoordeeld", Objects.requireNonNullElse(answer.nietGetoetst(), List.of()));
    account(answer);
    return sections.text();
  }

  private void level(String about, Antwoord answer, Boom tree) {
    String of = about.isEmpty() ? "" : " – " + about;
    sections.heading("Beslissing" + of);
    sections.paragraph(Grounds.conclusion(answer));
    if (!answer.voorwaarden().isEmpty() || about.isEmpty()) {
      sections.list("Toepasselijk recht" + of, frameworks(answer));
    }
    sections.numbered(
        "Overwegingen" + of, Grounds.of(answer, tree).stream().map(this::considered).toList());
    sections.list("Termijnen" + of, answer.klokken().stream().map(FormalLetter::clock).toList());
    sections.list(
        "Nog vast te stellen" + of,
        Stream.concat(
                answer.ontbrekend().stream().map(missing -> missing.vraag()),
                answer.beoordelingen().stream()
                    .filter(open -> open.beslissend())
                    .map(open -> "Oordeel: " + open.vraag() + " (" + open.bron().tekst() + ")"))
            .toList());
    for (int i = 0; i < answer.deeltoetsingen().size(); i++) {
      Antwoord part = answer.deeltoetsingen().get(i);
      level(told.part().apply(part), part, tree.delen().get(i));
    }
  }

  private static List<String> frameworks(Antwoord answer) {
    return answer.toetsingskader().stream()
        .map(k -> k.naam() + " (" + k.bron().tekst() + "). " + k.toelichting())
        .toList();
  }

  private String considered(Voorwaarde condition) {
    String verdict =
        switch (condition.uitkomst()) {
          case "VOLDAAN" -> " Aan deze voorwaarde is voldaan.";
          case "NIET_VOLDAAN" -> " Aan deze voorwaarde is niet voldaan.";
          case "BEOORDELEN" -> " Over deze voorwaarde moet nog worden geoordeeld.";
          default -> " Of aan deze voorwaarde is voldaan, staat nog niet vast.";
        };
    String facts = facts(condition);
    return condition.naam()
        + " ("
        + condition.bron().tekst()
        + ")."
        + verdict
        + " "
        + told.message().apply(condition.toelichting())
        + (facts.isEmpty() ? "" : " Daarbij is uitgegaan van: " + facts + ".");
  }

  /** A few facts by name; of a long list of persons or periods only how many there are. */
  private String facts(Voorwaarde condition) {
    List<String> known =
        condition.gebruikteFeiten().stream()
            .filter(path -> !told.value().apply(path).isEmpty())
            .toList();
    Stream<String> shown =
        known.size() > MOST ? known.stream().filter(FormalLetter::whole) : known.stream();
    return shown
        .map(path -> lower(told.label().apply(path)) + ": " + bare(told.value().apply(path)))
        .collect(Collectors.joining("; "));
  }

  private static boolean whole(String path) {
    return path.indexOf('[') < 0;
  }

  private static String clock(Termijn clock) {
    String after = clock.gevolg() == null ? "" : " Daarna: " + clock.gevolg();
    return "%s: van %s tot en met %s (%s).%s"
        .formatted(
            clock.naam(), day(clock.begin()), day(clock.eind()), clock.bron().tekst(), after);
  }

  /** What makes the text accountable: rows, rule set and input. */
  private void account(Antwoord answer) {
    sections.heading("Verantwoording");
    List<String> rows = new ArrayList<>();
    rows(answer, told.tree(), rows);
    if (!rows.isEmpty()) {
      sections.paragraph(
          "Toegepaste rijen: " + rows.stream().distinct().collect(Collectors.joining("; ")) + ".");
    }
    Ontvangstbewijs receipt = answer.ontvangstbewijs();
    if (receipt != null) {
      sections.paragraph("Regelset " + receipt.regelset());
      sections.paragraph("Invoer " + receipt.invoer() + ", versie " + receipt.versie());
    }
    sections.paragraph(
        "Deze tekst is een advies op grond van de opgegeven feiten. De beslissing is aan de"
            + " bevoegde ambtenaar.");
  }

  private static void rows(Antwoord answer, Boom tree, List<String> sink) {
    Grounds.of(answer, tree).stream()
        .filter(Grounds::settled)
        .forEach(condition -> sink.add(condition.tabel() + " rij " + condition.rij()));
    for (int i = 0; i < answer.deeltoetsingen().size(); i++) {
      rows(answer.deeltoetsingen().get(i), tree.delen().get(i), sink);
    }
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "een nog onbekende dag" : Wording.date(day);
  }

  private static String bare(String text) {
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  private static String lower(String text) {
    return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }
}
