package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.toetssteen.rest.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The interface in English: the law stays Dutch, and says so. */
class LanguageTest {

  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = new RunningServer(new Pages(RunningServer.LAW));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void isDutchUnlessAskedOtherwise() {
    assertThat(server.get("/").body())
        .contains("<html lang=\"nl\">", "Een zaak toetsen", "hreflang=\"en\"", "href=\"/en/\"")
        .doesNotContain("data-nl", "Assess");
  }

  @Test
  void speaksEnglishAroundDutchLaw() {
    assertThat(server.get("/en/").body())
        .contains("<html lang=\"en\">", "<h1>Assess a case</h1>", "href=\"/en/recht\"")
        .contains("action=\"/en/\"", "src=\"/static/toetssteen.js\"", "lang=\"nl\">Nareis");
  }

  @Test
  void keepsTheCaseWhenTheLanguageChanges() {
    String page = answer("/en/", Posts.example("dublin-ammr"));

    assertThat(page)
        .contains("Reference date 21 November 2026", "law in force", "Decided")
        .contains("lang=\"nl\">Kroatië is verantwoordelijk voor dit verzoek.")
        .contains("action=\"/\"", "Nederlands");
    assertThat(answer("/", Posts.example("dublin-ammr"))).contains("action=\"/en/\"", "English");
  }

  @Test
  void translatesErrorsToo() {
    HttpResponse<String> page =
        Posts.send(server, "/en/", "doe", "begin", "beslissing", "nareis", "peildatum", "nooit");

    assertThat(page.body())
        .contains("Error: Assess a case", "Fill in a reference date that exists");
    assertThat(server.get("/en/nergens", "Accept", "text/html").body())
        .contains("This page does not exist");
  }

  private static String answer(String path, String request) {
    return Posts.text(Posts.send(server, path, "doe", "open", "verzoek", request));
  }
}
