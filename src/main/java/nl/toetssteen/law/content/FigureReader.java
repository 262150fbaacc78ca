package nl.toetssteen.law.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.toetssteen.law.files.Faults;
import nl.toetssteen.law.files.YamlMap;
import nl.toetssteen.law.source.Verification;
import org.jspecify.annotations.Nullable;

/** Reads a {@code cijfers.yaml} and checks that its rows follow one another in time. */
final class FigureReader {
  static final Pattern ROW_ID = Pattern.compile("r\\d{3,}");

  private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]*");
  private static final String COMMENCEMENT = "INWERKING";

  private final Faults faults;
  private final boolean overlay;

  private FigureReader(Faults faults, boolean overlay) {
    this.faults = faults;
    this.overlay = overlay;
  }

  static Map<String, Figure> read(String where, JsonNode tree, boolean overlay) {
    Faults faults = new Faults(where);
    YamlMap file = new YamlMap(tree, "", faults);
    FigureReader reader = new FigureReader(faults, overlay);
    Map<String, Figure> figures = new LinkedHashMap<>();
    file.node("cijfers");
    file.entries("cijfers").forEach((key, map) -> figures.put(key, reader.figure(key, map)));
    file.done();
    faults.throwIfAny();
    return figures;
  }

  private Figure figure(String key, YamlMap map) {
    if (!KEY.matcher(key).matches()) {
      faults.add(map.path(), "key must be camelCase letters and digits");
    }
    String name = map.text("naam");
    FigureKind kind = kind(map);
    String trigger = map.text("op");
    List<FigureRow> rows = new ArrayList<>();
    map.maps("rijen").forEach(row -> rows.add(row(row, kind)));
    if (rows.isEmpty()) {
      map.fault("rijen", "needs at least one row");
    }
    map.done();
    checkOrder(map.path(), rows);
    return new Figure(key, name, kind, trigger, rows);
  }

  private static FigureKind kind(YamlMap map) {
    String word = map.text("soort");
    Optional<FigureKind> kind = FigureKind.of(word);
    if (kind.isEmpty() && !word.isEmpty()) {
      map.fault("soort", "\"" + word + "\" is not one of " + FigureKind.words());
    }
    return kind.orElse(FigureKind.CODE);
  }

  private FigureRow row(YamlMap map, FigureKind kind) {
    String id = map.text("rij", ROW_ID, "r followed by at least three digits");
    LocalDate from = from(map);
    LocalDate until = map.optionalDate("totEnMet").orElse(null);
    if (from != null && until != null && until.isBefore(from)) {
      map.fault("totEnMet", until + " is before van " + from);
    }
    Object value = FigureValue.read(map, "waarde", kind);
    String source = map.text("bron");
    Verification verification = map.code("verificatie", Verification.class);
    String note = map.optionalText("toelichting").orElse(null);
    map.done();
    return new FigureRow(id, from, until, value, source, verification, note, null);
  }

  private @Nullable LocalDate from(YamlMap map) {
    JsonNode value = map.node("van");
    if (!value.asText().equals(COMMENCEMENT)) {
      return value.isMissingNode() ? LocalDate.EPOCH : map.date("van");
    }
    if (!overlay) {
      map.fault("van", "INWERKING is for proposals only; write a date");
    }
    return null;
  }

  private void checkOrder(String path, List<FigureRow> rows) {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      String at = path + ".rijen[" + i + "]";
      if (!ids.add(rows.get(i).row())) {
        faults.add(at, "row id " + rows.get(i).row() + " is used twice");
      }
      if (i > 0) {
        checkAfter(at, rows.get(i - 1), rows.get(i));
      }
    }
  }

  private void checkAfter(String at, FigureRow before, FigureRow row) {
    LocalDate from = row.from();
    if (from == null) {
      faults.add(at, "INWERKING must be the first row");
    } else if (from.equals(before.from())) {
      faults.add(at, "a second value from " + from + "; one day has one value");
    } else if (before.from() != null && from.isBefore(before.from())) {
      faults.add(at, "starts before the row above it; sort the rows by van");
    } else if (before.until() != null && !before.until().isBefore(from)) {
      faults.add(at, "starts on " + from + ", when the row above still runs");
    }
  }
}
