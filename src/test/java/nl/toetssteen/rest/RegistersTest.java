package nl.toetssteen.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a register holds on a day, over REST. */
class RegistersTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = new RunningServer(app -> {});
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void namesEveryRegister() throws Exception {
    JsonNode list = MAPPER.readTree(server.get("/v1/registers").body());

    List<String> names = new ArrayList<>();
    list.forEach(item -> names.add(item.path("naam").asText()));
    assertThat(names).isEqualTo(List.copyOf(RunningServer.LAW.registers().keySet()));
    assertThat(names).contains("moratoria", "feestdagen");
  }

  @Test
  void givesTheRowsThatHoldOnADay() throws Exception {
    JsonNode register = MAPPER.readTree(server.get("/v1/registers/moratoria?op=2026-04-01").body());

    assertThat(register.path("op").asText()).isEqualTo("2026-04-01");
    assertThat(register.path("rijen")).isNotEmpty();
    for (JsonNode row : register.path("rijen")) {
      assertThat(LocalDate.parse(row.path("van").asText())).isBeforeOrEqualTo("2026-04-01");
      if (row.has("totEnMet")) {
        assertThat(LocalDate.parse(row.path("totEnMet").asText())).isAfterOrEqualTo("2026-04-01");
      }
    }
  }

  @Test
  void givesAllRowsWithoutADay() throws Exception {
    JsonNode register = MAPPER.readTree(server.get("/v1/registers/moratoria").body());

    assertThat(register.path("rijen"))
        .hasSize(RunningServer.LAW.registers().get("moratoria").rows().size());
  }

  @Test
  void saysWhatIsWrong() {
    HttpResponse<String> noDay = server.get("/v1/registers/moratoria?op=morgen");
    HttpResponse<String> noRegister = server.get("/v1/registers/onbekend");

    assertThat(noDay.statusCode()).isEqualTo(400);
    assertThat(noDay.body()).contains("Dit is geen datum");
    assertThat(noRegister.statusCode()).isEqualTo(404);
  }
}
