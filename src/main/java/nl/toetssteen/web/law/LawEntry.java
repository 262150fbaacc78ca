package nl.toetssteen.web.law;

import java.time.LocalDate;
import java.util.List;
import nl.toetssteen.explain.answer.Bron;
import org.jspecify.annotations.Nullable;

/**
 * One place in the rules that rests on sources.
 *
 * @param decision id of the decision it is part of
 * @param name the table, file of rules, figure, fact or judgement
 * @param part the row or rule; empty where it has none
 * @param text what it says
 * @param mark GELEZEN, SECUNDAIR or TE_VERIFIEREN
 * @param href its page
 */
public record LawEntry(
    Kind kind,
    String decision,
    String name,
    String part,
    String text,
    List<Place> places,
    String mark,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    String href) {

  /** What it is. */
  public enum Kind {
    TABELRIJ,
    REGEL,
    CIJFER,
    FEIT,
    OORDEEL
  }

  /**
   * A place in a source.
   *
   * @param regulation short name of the source; empty for a judgment
   * @param article its number, or the text of the citation where it has none
   */
  public record Place(String regulation, String article, Bron source) {}

  /** Whether it holds on this day, as far as it says. */
  boolean holdsOn(LocalDate day) {
    return (from == null || !from.isAfter(day)) && (until == null || !until.isBefore(day));
  }

  /** Whether its source was not read itself. */
  public boolean uncertain() {
    return !mark.equals("GELEZEN");
  }
}
