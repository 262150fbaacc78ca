package nl.toetssteen.web.view;

import nl.toetssteen.explain.answer.Bron;
import nl.toetssteen.explain.answer.Signaal;
import org.jspecify.annotations.Nullable;

/** A signal; where its text ends with its source, the source is a link instead. */
public record SignalView(String text, @Nullable Bron source) {

  static SignalView of(Signaal signal, FactText facts) {
    Bron source = signal.bron();
    String text = facts.message(signal.tekst());
    String tail = source == null ? "" : source.tekst() + ".";
    return new SignalView(
        text.endsWith(tail) ? text.substring(0, text.length() - tail.length()) : text, source);
  }
}
