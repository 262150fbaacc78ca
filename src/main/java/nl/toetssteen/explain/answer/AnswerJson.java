package nl.toetssteen.explain.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes answers as JSON, the same bytes on every machine. By hand: reflection over so many small
 * records costs more than working out some of the answers.
 */
public final class AnswerJson {
  private final JsonOut out;

  private AnswerJson(JsonOut out) {
    this.out = out;
  }

  /** UTF-8, indented by two, lines ending in a bare line feed, the last one too. */
  public static byte[] bytes(Antwoord answer) {
    return bytes(answer, true, "\n");
  }

  /** The same in UTF-8 without any white space between its parts, and without line end. */
  public static byte[] line(Antwoord answer) {
    return bytes(answer, false, "");
  }

  private static byte[] bytes(Antwoord answer, boolean indented, String end) {
    try {
      JsonOut out = new JsonOut(indented);
      new AnswerJson(out).answer(answer);
      return out.bytes(end);
    } catch (IOException e) {
      throw new UncheckedIOException("An answer could not be written as JSON.", e);
    }
  }

  private void answer(Antwoord answer) throws IOException {
    out.begin();
    out.fixed("beslissing", answer.beslissing());
    out.text("peildatum", answer.peildatum());
    out.text("onderwerp", answer.onderwerp());
    out.text("ref", answer.ref());
    out.fixed("regime", answer.regime());
    out.text("lezing", answer.lezing());
    out.fixed("status", answer.status());
    outcome(answer.uitkomst());
    out.list("toetsingskader", answer.toetsingskader(), this::framework);
    out.list("voorwaarden", answer.voorwaarden(), this::condition);
    out.list("deeltoetsingen", answer.deeltoetsingen(), this::answer);
    out.list("kandidaten", answer.kandidaten(), this::rung);
    out.list("klokken", answer.klokken(), this::clock);
    out.list("ontbrekend", answer.ontbrekend(), this::missing);
    out.list("beoordelingen", answer.beoordelingen(), this::judgement);
    out.list("tijdlijn", answer.tijdlijn(), this::stretch);
    out.list("neeTenzij", answer.neeTenzij(), this::turnabout);
    out.list("signalen", answer.signalen(), this::signal);
    out.fixed("nietGetoetst", answer.nietGetoetst());
    receipt(answer.ontvangstbewijs());
    out.end();
  }

  /** The one part that is also there when it is null: not decided. */
  private void outcome(@Nullable Uitkomst outcome) throws IOException {
    if (outcome == null) {
      out.nothing("uitkomst");
      return;
    }
    out.begin("uitkomst");
    out.fixed("code", outcome.code());
    out.fixed("tekst", outcome.tekst());
    out.begin("gegevens");
    for (Map.Entry<String, ?> datum : outcome.gegevens().entrySet()) {
      datum(datum.getKey(), datum.getValue());
    }
    out.end();
    out.end();
  }

  private void datum(String label, Object value) throws IOException {
    if (value instanceof BigDecimal number) {
      out.number(label, number);
    } else {
      out.text(label, value);
    }
  }

  private void framework(Kader framework) throws IOException {
    out.begin();
    out.fixed("regime", framework.regime());
    out.fixed("naam", framework.naam());
    out.fixed("wijze", framework.wijze());
    out.fixed("tabel", framework.tabel());
    out.fixed("rij", framework.rij());
    source(framework.bron());
    out.text("toelichting", framework.toelichting());
    out.end();
  }

  private void condition(Voorwaarde condition) throws IOException {
    out.begin();
    out.fixed("id", condition.id());
    out.fixed("naam", condition.naam());
    out.fixed("uitkomst", condition.uitkomst());
    out.text("voldaanVanaf", condition.voldaanVanaf());
    out.fixed("tabel", condition.tabel());
    out.fixed("rij", condition.rij());
    source(condition.bron());
    out.texts("gebruikteFeiten", condition.gebruikteFeiten());
    out.fixed("regels", condition.regels());
    out.text("toelichting", condition.toelichting());
    out.end();
  }

  private void rung(Trede rung) throws IOException {
    out.begin();
    out.number("rang", rung.rang());
    out.fixed("criterium", rung.criterium());
    out.text("waarde", rung.waarde());
    out.fixed("uitkomst", rung.uitkomst());
    out.truth("beslissend", rung.beslissend());
    out.fixed("rij", rung.rij());
    source(rung.bron());
    out.texts("gebruikteFeiten", rung.gebruikteFeiten());
    out.text("toelichting", rung.toelichting());
    out.end();
  }

  private void clock(Termijn clock) throws IOException {
    out.begin();
    out.fixed("id", clock.id());
    out.fixed("naam", clock.naam());
    out.text("begin", clock.begin());
    out.text("eind", clock.eind());
    out.list("stil", clock.stil(), this::stop);
    out.fixed("gevolg", clock.gevolg());
    out.fixed("telwijze", clock.telwijze());
    source(clock.bron());
    out.end();
  }

  private void stop(Termijn.Stil stop) throws IOException {
    out.begin();
    out.text("van", stop.van());
    out.text("totEnMet", stop.totEnMet());
    out.end();
  }

  private void missing(Ontbrekend missing) throws IOException {
    out.begin();
    out.text("feit", missing.feit());
    out.text("vraag", missing.vraag());
    out.fixed("voorwaarden", missing.voorwaarden());
    out.fixed("wie", missing.wie());
    out.end();
  }

  private void judgement(Oordeel judgement) throws IOException {
    out.begin();
    out.fixed("id", judgement.id());
    out.fixed("vraag", judgement.vraag());
    out.fixed("opties", judgement.opties());
    out.begin("optieteksten");
    for (Map.Entry<String, String> option : judgement.optieteksten().entrySet()) {
      out.fixed(option.getKey(), option.getValue());
    }
    out.end();
    out.fixed("wie", judgement.wie());
    source(judgement.bron());
    out.fixed("beleid", judgement.beleid());
    out.fixed("rechtspraak", judgement.rechtspraak());
    out.truth("beslissend", judgement.beslissend());
    out.fixed("voorwaarden", judgement.voorwaarden());
    out.end();
  }

  private void stretch(Tijdvlak stretch) throws IOException {
    out.begin();
    out.text("van", stretch.van());
    out.text("totEnMet", stretch.totEnMet());
    out.fixed("status", stretch.status());
    out.fixed("uitkomst", stretch.uitkomst());
    out.text("reden", stretch.reden());
    out.end();
  }

  private void turnabout(Ommekeer turnabout) throws IOException {
    out.begin();
    out.list("wijzigingen", turnabout.wijzigingen(), this::change);
    out.fixed("uitkomst", turnabout.uitkomst());
    out.end();
  }

  private void change(Ommekeer.Wijziging change) throws IOException {
    out.begin();
    out.fixed("voorwaarde", change.voorwaarde());
    out.fixed("soort", change.soort());
    out.text("vanaf", change.vanaf());
    out.text("feit", change.feit());
    out.text("wordt", change.wordt());
    out.text("tekst", change.tekst());
    out.end();
  }

  private void signal(Signaal signal) throws IOException {
    out.begin();
    out.fixed("code", signal.code());
    out.text("tekst", signal.tekst());
    source(signal.bron());
    out.end();
  }

  private void source(@Nullable Bron source) throws IOException {
    out.fixed("bron", source, AnswerJson::source);
  }

  private static void source(Bron source, JsonOut out) throws IOException {
    out.text("tekst", source.tekst());
    out.text("jci", source.jci());
    out.text("url", source.url());
    out.text("verificatie", source.verificatie());
  }

  private void receipt(@Nullable Ontvangstbewijs receipt) throws IOException {
    if (receipt != null) {
      out.begin("ontvangstbewijs");
      out.text("regelset", receipt.regelset());
      out.text("invoer", receipt.invoer());
      out.fixed("versie", receipt.versie());
      out.end();
    }
  }
}
