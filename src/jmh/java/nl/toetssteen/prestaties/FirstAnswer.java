package nl.toetssteen.prestaties;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.toetssteen.Toetssteen;

/** The library in a fresh process: loads every decision, answers once, and tells the time. */
public final class FirstAnswer {
  static final String TOLD = "geladen en beantwoord op ";

  private FirstAnswer() {}

  /** Takes the file of a request. */
  public static void main(String[] args) throws Exception {
    Toetssteen toetssteen = Toetssteen.laden().voorbereid();
    long loaded = System.currentTimeMillis();
    byte[] answer = toetssteen.toets(Files.readAllBytes(Path.of(args[0]))).json();
    System.out.println(TOLD + loaded + " " + System.currentTimeMillis() + " " + answer.length);
  }
}
