package nl.toetssteen.explain.letter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.toetssteen.explain.Wording;
import nl.toetssteen.explain.answer.Antwoord;
import nl.toetssteen.explain.answer.Boom;
import nl.toetssteen.explain.answer.Ommekeer;
import nl.toetssteen.explain.answer.Termijn;
import nl.toetssteen.explain.answer.Voorwaarde;

/** The same reasons in short sentences that most people can read. */
public final class PlainLetter {

  private final Case told;
  private final Sections sections = new Sections();
  private final Set<String> sources = new LinkedHashSet<>();

  private PlainLetter(Case told) {
    this.told = told;
  }

  /** The text, in paragraphs. */
  public static String of(Case told) {
    return new PlainLetter(told).write();
  }

  private String write() {
    Antwoord answer = told.answer();
    sections.paragraph(told.title());
    sections.paragraph(
        "We hebben gekeken wat de regels zeggen op "
            + Wording.date(Objects.requireNonNull(answer.peildatum()))
            + ".");
    if (!told.proposals().isEmpty()) {
      sections.paragraph(
          "Let op: we deden alsof dit voorstel al een wet is: "
              + String.join("; ", told.proposals())
              + ". Dat is nu niet zo.");
    }
    level("", answer, told.tree());
    sections.list("Waar staat dat?", List.copyOf(sources));
    sections.list(
        "Waar hebben we niet naar gekeken?",
        Objects.requireNonNullElse(answer.nietGetoetst(), List.of()));
    sections.heading("Wie beslist?");
    sections.paragraph(
        "Dit is geen besluit. Het is een advies van een computerprogramma. Een medewerker"
            + " beslist, en kan een andere keuze maken.");
    return sections.text();
  }

  private void level(String about, Antwoord answer, Boom tree) {
    String of = about.isEmpty() ? "" : " (" + about + ")";
    sections.heading("Wat is het antwoord?" + of);
    sections.paragraph(Grounds.conclusion(answer));
    List<Voorwaarde> grounds = Grounds.of(answer, tree);
    grounds.forEach(condition -> sources.add(condition.bron().tekst()));
    if (answer.uitkomst() == null) {
      sections.list(
          "Wat weten we nog niet?" + of,
          answer.ontbrekend().stream().map(missing -> missing.vraag()).toList());
      sections.list(
          "Waarover moet een medewerker nog oordelen?" + of,
          answer.beoordelingen().stream().map(open -> open.vraag()).toList());
    } else {
      sections.list("Waaraan is niet voldaan?" + of, reasons(grounds));
      sections.list("Waaraan is wel voldaan?" + of, names(grounds));
    }
    sections.list(
        "Welke dagen zijn belangrijk?" + of,
        answer.klokken().stream().map(PlainLetter::clock).toList());
    sections.list("Wat kan het antwoord veranderen?" + of, turns(answer));
    for (int i = 0; i < answer.deeltoetsingen().size(); i++) {
      Antwoord part = answer.deeltoetsingen().get(i);
      level(told.part().apply(part), part, tree.delen().get(i));
    }
  }

  private static List<String> names(List<Voorwaarde> grounds) {
    return grounds.stream().filter(Grounds::met).map(Voorwaarde::naam).toList();
  }

  private List<String> reasons(List<Voorwaarde> grounds) {
    return grounds.stream()
        .filter(condition -> !Grounds.met(condition))
        .map(c -> c.naam() + ". " + told.message().apply(c.toelichting()))
        .toList();
  }

  private static String clock(Termijn clock) {
    if (clock.eind() == null) {
      return clock.naam() + ": we weten nog niet tot wanneer.";
    }
    String after = clock.gevolg() == null ? "" : " Daarna: " + clock.gevolg();
    return clock.naam() + ": tot en met " + Wording.date(clock.eind()) + "." + after;
  }

  private static List<String> turns(Antwoord answer) {
    List<String> turns = new ArrayList<>();
    for (Ommekeer turn : Objects.requireNonNullElse(answer.neeTenzij(), List.<Ommekeer>of())) {
      turns.add(String.join(" En ook: ", turn.wijzigingen().stream().map(w -> w.tekst()).toList()));
    }
    return turns;
  }
}
