package nl.toetssteen.web.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.toetssteen.workbench.compare.Report;

/** How many cases change in which way, as one bar and in words. */
public record Shares(List<Share> shares) {

  /**
   * One part of the bar.
   *
   * @param x where it begins, in percent
   */
  public record Share(String kind, int count, String x, String width) {}

  static Shares of(Report report) {
    int open = report.newlyOpen().size();
    int changed = report.changed().size() - open;
    int reasons = report.reasonsOnly().size();
    double all = Math.max(1, open + changed + reasons + report.unchanged());
    List<Share> shares = new ArrayList<>();
    double at = 0;
    at = add(shares, "anders", changed, at, all);
    at = add(shares, "onbepaald", open, at, all);
    at = add(shares, "reden", reasons, at, all);
    add(shares, "gelijk", report.unchanged(), at, all);
    return new Shares(shares);
  }

  private static double add(List<Share> shares, String kind, int count, double at, double all) {
    double width = 100 * count / all;
    shares.add(new Share(kind, count, percent(at), percent(width)));
    return at + width;
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f%%", value);
  }
}
