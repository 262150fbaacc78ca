package nl.toetssteen.workbench.mutation.mutants;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.toetssteen.law.content.Register;
import nl.toetssteen.law.content.RegisterRow;
import nl.toetssteen.law.content.Registerrij;
import nl.toetssteen.workbench.mutation.change.RegisterAlteration;
import org.jspecify.annotations.Nullable;

/** Every day in a register a day on. */
final class RegisterMutants {
  private final String file;
  private final Register register;
  private final Consumer<Mutant> sink;

  RegisterMutants(String file, Register register, Consumer<Mutant> sink) {
    this.file = file;
    this.register = register;
    this.sink = sink;
  }

  void run() {
    for (RegisterRow entry : register.rows()) {
      Registerrij row = entry.row();
      LocalDate until = row.totEnMet();
      if (until != null && until.equals(row.van())) {
        add(entry, "dag", row.van(), with(row, row.van().plusDays(1), until.plusDays(1)));
      } else {
        add(entry, "van", row.van(), with(row, row.van().plusDays(1), until));
        if (until != null) {
          add(entry, "totEnMet", until, with(row, row.van(), until.plusDays(1)));
        }
      }
      row.velden()
          .forEach(
              (field, value) -> {
                if (value instanceof LocalDate day) {
                  add(entry, field, day, field(row, field, day.plusDays(1)));
                }
              });
    }
  }

  private static Registerrij with(Registerrij row, LocalDate from, @Nullable LocalDate until) {
    return new Registerrij(row.rij(), row.sleutel(), from, until, row.velden());
  }

  private static Registerrij field(Registerrij row, String field, LocalDate day) {
    Map<String, Object> fields = new TreeMap<>(row.velden());
    fields.put(field, day);
    return new Registerrij(row.rij(), row.sleutel(), row.van(), row.totEnMet(), fields);
  }

  private void add(RegisterRow entry, String what, LocalDate was, Registerrij other) {
    Registerrij row = entry.row();
    sink.accept(
        new Mutant(
            register.name() + "#" + row.rij() + "/" + what + " +1",
            entry.source(),
            "register %s %s (%s), %s: '%s' werd '%s'"
                .formatted(register.name(), row.rij(), row.sleutel(), what, was, was.plusDays(1)),
            file,
            row.rij(),
            () -> new RegisterAlteration(register.name(), row, other)));
  }
}
