package nl.toetssteen.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.law.content.Register;
import nl.toetssteen.web.form.DutchDate;
import nl.toetssteen.web.page.PageView;
import nl.toetssteen.web.view.RegisterView;
import org.jspecify.annotations.Nullable;

/** The registers, and what one holds on a day. */
final class RegisterPage {
  private final Toetssteen toetssteen;
  private final Clock clock;

  RegisterPage(Toetssteen toetssteen, Clock clock) {
    this.toetssteen = toetssteen;
    this.clock = clock;
  }

  /** The page of a register; null where there is none of this name. */
  @Nullable PageView show(String name, @Nullable String typed) {
    Register register = toetssteen.registers().get(name);
    if (register == null) {
      return null;
    }
    LocalDate day = typed == null ? LocalDate.now(clock) : DutchDate.parse(typed).orElse(null);
    Map<String, @Nullable Object> model = new LinkedHashMap<>();
    model.put("titel", "Register " + name);
    model.put("getypt", typed == null ? "" : typed);
    model.put("fout", day == null ? "Dit is geen datum. Schrijf de dag als dd-mm-jjjj." : null);
    model.put(
        "register", RegisterView.of(name, register, day == null ? LocalDate.now(clock) : day));
    return new PageView("recht/register", day == null ? 400 : 200, model);
  }
}
