package nl.toetssteen.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.toetssteen.law.content.Register;
import nl.toetssteen.law.content.RegisterRow;
import nl.toetssteen.law.content.Registerrij;
import nl.toetssteen.rest.Json;
import nl.toetssteen.rest.Listings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a register holds on a day. */
@Command(
    name = "register",
    description = "Toont wat een register op een dag bevat, zoals welke moratoria toen liepen.")
final class RegisterCommand implements Callable<Integer> {
  private final Law law;
  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAAM",
      description = "Naam van het register; zonder naam een lijst van registers.")
  private @Nullable String name;

  @Option(
      names = "--op",
      paramLabel = "JJJJ-MM-DD",
      description = "Alleen wat op deze dag geldt; zonder dag alles.")
  private @Nullable String day;

  @Option(names = "--json", description = "Toont het register als JSON.")
  private boolean json;

  RegisterCommand(Law law, Terminal terminal) {
    this.law = law;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    LocalDate on = ProposalOption.day(day);
    if (name == null) {
      terminal.print(json ? Json.text(new Listings(law.toetssteen()).registers()) : names());
      return ExitCode.ANSWERED;
    }
    Register register = law.toetssteen().registers().get(name);
    if (register == null) {
      throw new BadInputException("Er is geen register " + name + ". Er zijn:\n" + names());
    }
    terminal.print(
        json
            ? Json.text(new Listings(law.toetssteen()).register(name, on).orElseThrow())
            : text(register, on));
    return ExitCode.ANSWERED;
  }

  private String names() {
    return law.toetssteen().registers().keySet().stream()
        .map(key -> key + "\n")
        .collect(Collectors.joining());
  }

  private static String text(Register register, @Nullable LocalDate on) {
    var rows = on == null ? register.rows() : register.at(on);
    String told = rows.stream().map(RegisterCommand::text).collect(Collectors.joining());
    String count = rows.size() + (rows.size() == 1 ? " rij" : " rijen");
    return register.claims() + "\n\n" + count + (on == null ? "" : " op " + on) + "\n" + told;
  }

  private static String text(RegisterRow of) {
    Registerrij row = of.row();
    String fields =
        row.velden().entrySet().stream()
            .map(field -> field.getKey() + " " + field.getValue())
            .collect(Collectors.joining(", "));
    return "  "
        + row.rij()
        + " "
        + row.sleutel()
        + ": "
        + row.van()
        + (row.totEnMet() == null ? " en verder" : " tot en met " + row.totEnMet())
        + "\n      "
        + fields
        + "\n      "
        + of.source()
        + ", "
        + of.verification()
        + "\n";
  }
}
