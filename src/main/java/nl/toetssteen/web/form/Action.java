package nl.toetssteen.web.form;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a person asked for by the button that was pressed.
 *
 * @param target what it is about: a path, list, judgement or nothing
 */
public record Action(Kind kind, String target) {

  /** Name of the buttons. */
  public static final String FIELD = "doe";

  /** The things a button can ask for. */
  public enum Kind {
    /** Take the answers and go on with what matters most. */
    VERDER,
    /** Take the answers and stay at the list. */
    TOEVOEGEN,
    /** Take the answers; the list is complete. */
    VOLLEDIG,
    /** Take the answers; there may be more in the list. */
    ONVOLLEDIG,
    /** Take an item out of a list. */
    VERWIJDER,
    /** Ask this now. */
    VRAAG,
    /** Decision, reference date and proposals were chosen. */
    BEGIN,
    /** Go on with a case that was kept. */
    OPEN,
    /** Hand out the case to be kept. */
    BEWAAR,
    /** Hand out the answer as the API gives it. */
    ANTWOORD,
    /** Hand out the case with its answer. */
    DOSSIER,
    /** Work out other reference dates and what would turn the answer. */
    LATER,
    /** Show the tree of conditions and the decision tables. */
    TABELLEN,
    /** Show the reasons as text. */
    REDENEN,
    /** Hold the case against another. */
    VERGELIJK,
    /** Keep this case to hold what follows against. */
    VASTZETTEN,
    /** Hold the case against nothing any more. */
    LOSLATEN;

    private String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    private static Optional<Kind> of(String word) {
      return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
  }

  /** The action of a form; to go on, where it names none. */
  public static Action of(FormData form) {
    String[] parts = form.text(FIELD).split(":", 2);
    Kind kind = Kind.of(parts[0]).orElse(Kind.VERDER);
    return new Action(kind, parts.length > 1 ? parts[1] : "");
  }
}
