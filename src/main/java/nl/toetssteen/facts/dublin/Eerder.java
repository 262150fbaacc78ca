package nl.toetssteen.facts.dublin;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An earlier application, while rules gather what may have ended what follows from it. For one
 * evaluation, and not safe for threads.
 */
public final class Eerder {
  private final String ladder;
  private final Aanvraag aanvraag;
  private final @Nullable LocalDate dag;
  private final String dagPad;
  private final Ooit weg;
  private final Ooit titel;
  private final Ooit einde;
  private final Ooit afgifte;
  private final Ooit hierEerst;

  /**
   * An application of which nothing has ended yet.
   *
   * @param ladder the finding for which it is looked at
   * @param dag the day that counts; null while unknown
   * @param dagPad the fact that day comes from
   */
  public Eerder(String ladder, Aanvraag aanvraag, @Nullable LocalDate dag, String dagPad) {
    this.ladder = ladder;
    this.aanvraag = aanvraag;
    this.dag = dag;
    this.dagPad = dagPad;
    this.weg = new Ooit(aanvraag.pad());
    this.titel = new Ooit(aanvraag.pad());
    this.einde = new Ooit(aanvraag.pad());
    this.afgifte = new Ooit(aanvraag.pad());
    this.hierEerst = new Ooit(aanvraag.pad());
  }

  /** The finding for which it is looked at. */
  public String ladder() {
    return ladder;
  }

  /** The application itself. */
  public Aanvraag aanvraag() {
    return aanvraag;
  }

  /** The day that counts; null while unknown. */
  public @Nullable LocalDate dag() {
    return dag;
  }

  /** The fact that day comes from. */
  public String dagPad() {
    return dagPad;
  }

  /** Notes which of the lists of absences and of documents are complete. */
  public Eerder lijsten(
      String afwezigheden, boolean alleAfwezigheden, String documenten, boolean alleDocumenten) {
    weg.lijst(afwezigheden, alleAfwezigheden);
    einde.lijst(afwezigheden, alleAfwezigheden);
    titel.lijst(documenten, alleDocumenten);
    afgifte.lijst(documenten, alleDocumenten);
    return this;
  }

  /** Absence ends it where this holds, save with a title of the same State. */
  public void langWeg(Toets toets) {
    weg.als(toets);
  }

  /** A title of the same State, which keeps it alive through an absence. */
  public void titel(Toets toets) {
    titel.als(toets);
  }

  /** It has ended where this holds. */
  public void eindigtAls(Toets toets) {
    einde.als(toets);
  }

  /** Another State took over by giving a title, where this holds. */
  public void overgenomenAls(Toets toets) {
    afgifte.als(toets);
  }

  /** This State looked for the State responsible before, where this holds. */
  public void hierEerstAls(Toets toets) {
    hierEerst.als(toets);
  }

  /** Whether this State did not look for the State responsible before. */
  public Toets nietHierEerst() {
    return hierEerst.toets().niet();
  }

  /** Whether it still stands, with the State of the application or one that took over. */
  public Toets staat() {
    return weg.toets().en(titel.toets().niet()).of(einde.toets()).niet();
  }

  /** Whether it still stands with the State of the application. */
  public Toets staatDaar() {
    return staat().en(afgifte.toets().niet());
  }
}
