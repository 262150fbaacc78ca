package nl.toetssteen.eigenschappen;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.toetssteen.Verzoek;

/**
 * Requests, a line each: drawn dossiers, and the same lives some days later or earlier.
 *
 * <p>Drawing one takes longer than answering it, so ten thousand are drawn, and all days of each
 * are moved, by a month or two at most in a million lines: what came first still comes first, the
 * law that applies stays much the same, and no two lines are alike.
 */
final class PopulationLines extends InputStream {
  private static final int DRAWN = 10_000;
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final List<Dated> drawn = new ArrayList<>();
  private final long count;
  private long given;
  private byte[] line = {};
  private int at;

  /** Text with days in between. */
  private record Dated(List<String> text, List<LocalDate> days) {
    static Dated of(String json) {
      List<String> text = new ArrayList<>();
      List<LocalDate> days = new ArrayList<>();
      Matcher day = DAY.matcher(json);
      int from = 0;
      while (day.find()) {
        text.add(json.substring(from, day.start()));
        days.add(LocalDate.parse(day.group()));
        from = day.end();
      }
      text.add(json.substring(from));
      return new Dated(text, days);
    }

    byte[] moved(long by) {
      StringBuilder json = new StringBuilder(text.get(0));
      for (int i = 0; i < days.size(); i++) {
        json.append(days.get(i).plusDays(by)).append(text.get(i + 1));
      }
      return json.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }
  }

  PopulationLines(String decision, long seed, long count) {
    this.count = count;
    Dossiers dossiers = new Dossiers(decision, seed);
    while (drawn.size() < DRAWN) {
      Verzoek request = dossiers.next().met(List.of());
      if (Dossiers.isValid(request)) {
        drawn.add(Dated.of(request.json().toString()));
      }
    }
  }

  @Override
  public int read() {
    return fill() ? line[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] into, int from, int length) {
    int n = 0;
    while (n < length && fill()) {
      int part = Math.min(length - n, line.length - at);
      System.arraycopy(line, at, into, from + n, part);
      at += part;
      n += part;
    }
    return n == 0 && length > 0 ? -1 : n;
  }

  @Override
  public int available() {
    return fill() ? line.length - at : 0;
  }

  /** 0, 1, -1, 2, -2 and so on. */
  private static long days(long turn) {
    return turn % 2 == 1 ? (turn + 1) / 2 : -turn / 2;
  }

  private boolean fill() {
    if (at < line.length) {
      return true;
    }
    if (given == count) {
      return false;
    }
    line = drawn.get((int) (given % DRAWN)).moved(days(given / DRAWN));
    given++;
    at = 0;
    return true;
  }
}
