package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.toetssteen.law.DecisionInfo;
import nl.toetssteen.rest.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reasons as text: for a decision letter, and in plain Dutch. */
class ReasonsTest {

  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = new RunningServer(new Pages(RunningServer.LAW));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static List<String> decisions() {
    return RunningServer.LAW.beslissingen().stream().map(DecisionInfo::id).toList();
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void giveGroundFactsRowsAndWhatWasNotAssessed(String decision) {
    String page = reasons(Posts.example(decision));

    assertThat(page)
        .contains("Betreft: ", "Toepasselijk recht", "Overwegingen", "Niet beoordeeld")
        .contains("Regelset sha256:", "Invoer sha256:")
        .contains("Wat is het antwoord?", "Waar staat dat?", "Wie beslist?");
  }

  @Test
  void tellEachMemberOfAFamilyApart() {
    assertThat(reasons(Posts.example("nareis")))
        .contains("Toegepaste rijen: nareis/")
        .contains("Beslissing – Gezinslid 1: Echtgenoot")
        .contains("Waaraan is niet voldaan? (Gezinslid 1: Echtgenoot)")
        .contains("Aan deze voorwaarde is niet voldaan.")
        .contains("Gezinslid 3: Weegt het gezinsleven zwaarder")
        .contains("(IND, 19 november 2026)");
  }

  @Test
  void sayWhatIsMissingWhileNothingIsDecided() {
    assertThat(reasons("{\"beslissing\":\"nareis\",\"peildatum\":\"2026-11-20\",\"feiten\":{}}"))
        .contains("Er is nog geen uitkomst: er ontbreken gegevens.")
        .contains("Wat weten we nog niet?", "Nog vast te stellen");
  }

  @Test
  void sayThatAProposalIsNoLaw() {
    String request =
        "{\"beslissing\":\"naturalisatie\",\"peildatum\":\"2026-11-20\",\"feiten\":{},"
            + "\"voorstellen\":[{\"id\":\"rwn-tien-jaar\",\"inwerking\":\"2026-01-01\"}]}";

    assertThat(reasons(request))
        .contains("Getoetst alsof is aangenomen: rwn-tien-jaar vanaf 1 januari 2026.")
        .contains("Dat is nu niet zo.");
  }

  private static String reasons(String request) {
    return Posts.text(Posts.send(server, "/", "doe", "redenen", "verzoek", request));
  }
}
