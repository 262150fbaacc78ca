package nl.toetssteen.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.rest.ProposalOnDisk;
import nl.toetssteen.rest.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A proposal counts only when it was chosen, from the day that was given. */
class ProposalsOnPagesTest {

  private static final String BEGIN = "doe=begin&beslissing=naturalisatie&peildatum=21-11-2026";

  @TempDir static Path folder;
  private static RunningServer server;

  @BeforeAll
  static void start() throws Exception {
    Toetssteen law = RunningServer.LAW.met(ProposalOnDisk.write(folder, "negen-jaar"));
    server = new RunningServer(law, new Pages(law));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void offersIt() {
    assertThat(server.get("/").body())
        .contains("Proefvoorstel negen-jaar", "name=\"inwerking.negen-jaar\"");
  }

  @Test
  void takesItWhenChosen() {
    assertThat(post(BEGIN + "&voorstel=negen-jaar&inwerking.negen-jaar=1-1-2026").body())
        .contains("met voorstel", "negen-jaar vanaf 1 januari 2026");
  }

  @Test
  void leavesItWhenNotChosen() {
    assertThat(post(BEGIN + "&inwerking.negen-jaar=1-1-2026").body())
        .contains("geldend recht")
        .doesNotContain("negen-jaar");
  }

  @Test
  void asksForTheDay() {
    HttpResponse<String> page = post(BEGIN + "&voorstel=negen-jaar");

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("<a href=\"#voorstellen\">").contains("checked");
  }

  @Test
  void readsNoDayThatDoesNotExist() {
    assertThat(post(BEGIN + "&voorstel=negen-jaar&inwerking.negen-jaar=31-2-2026").body())
        .contains("href=\"#inwerking-negen-jaar\"", "Vul een dag in die bestaat");
  }

  private static HttpResponse<String> post(String body) {
    return server.post("/", "application/x-www-form-urlencoded", body.getBytes(UTF_8));
  }
}
