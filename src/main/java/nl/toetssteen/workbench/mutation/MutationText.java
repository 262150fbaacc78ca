package nl.toetssteen.workbench.mutation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The report in words: plain for a screen, Markdown for the documentation. */
public final class MutationText {
  private MutationText() {}

  /** For a screen. */
  public static String plain(MutationReport report) {
    StringBuilder text = new StringBuilder();
    for (DecisionScore score : report.decisions()) {
      text.append(line(score)).append('\n');
      score.failing().forEach(id -> text.append("  klopt nu al niet: ").append(id).append('\n'));
      byArticle(score.survivors())
          .forEach(
              (article, survivors) -> {
                text.append("  ").append(article).append('\n');
                survivors.forEach(s -> text.append("    ").append(sentence(s)).append('\n'));
              });
    }
    report.faults().forEach(fault -> text.append(fault).append('\n'));
    text.append("Score: ").append(number(report.score())).append(" procent van ");
    return text.append(report.mutants()).append(" mutanten.\n").toString();
  }

  /** For the documentation: every survivor and every mutant called equivalent, with its reason. */
  public static String markdown(MutationReport report) {
    StringBuilder text = new StringBuilder(HEAD);
    text.append("| beslissing | score | mutanten | gemerkt | overlevend | gelijkwaardig |\n");
    text.append("|---|---:|---:|---:|---:|---:|\n");
    for (DecisionScore score : report.decisions()) {
      text.append(
          "| %s | %s %% | %d | %d | %d | %d |\n"
              .formatted(
                  score.decision(),
                  number(score.score()),
                  score.mutants(),
                  score.killed(),
                  score.survivors().size(),
                  score.equivalent().size()));
    }
    text.append("\nSamen: ").append(number(report.score())).append(" procent van ");
    text.append(report.mutants()).append(" mutanten.\n");
    report.decisions().forEach(score -> decision(score, text));
    return text.toString();
  }

  private static final String HEAD =
      """
      # Wat de gevallen niet beschermen

      Gemaakt met `toetssteen mutaties --markdown docs/mutaties.md`. Het recht is telkens op één plaats veranderd: een
      cijfer een meer of minder, een dag eerder of later, een cel weg, omgekeerd of van de buurrij, een andere uitkomst,
      een knoop van de boom weg of omgekeerd, een rang verwisseld, een regel die niet vuurt of iets anders vindt. Merkt
      geen enkel geval dat, dan staat de verandering hieronder. De score is het deel dat wel wordt gemerkt.

      Niet veranderd zijn de kolommen `geldigVan` en `geldigTot` van een tabel: die beslissen niets. Welke tekst op een dag
      geldt, staat in `toetsingskader.dmn`, en daar is elke datum wel verschoven. Een rij die een waarde bekijkt zonder te
      eisen dat die er is, weigert de bouw al; zo'n verandering is daarom geen mutant. Onder `gedeeld` staat wat meer
      beslissingen gebruiken; daar tellen de gevallen van al die beslissingen.

      """;

  private static void decision(DecisionScore score, StringBuilder text) {
    text.append("\n## ").append(score.decision()).append('\n');
    list("Overlevend", score.survivors(), text);
    list("Gelijkwaardig", score.equivalent(), text);
  }

  private static void list(String title, List<Survivor> survivors, StringBuilder text) {
    if (survivors.isEmpty()) {
      return;
    }
    text.append("\n### ").append(title).append('\n');
    byArticle(survivors)
        .forEach(
            (article, some) -> {
              text.append("\n**").append(article).append("**\n\n");
              some.forEach(s -> text.append("- ").append(sentence(s)).append('\n'));
            });
  }

  private static Map<String, List<Survivor>> byArticle(List<Survivor> survivors) {
    return survivors.stream()
        .collect(Collectors.groupingBy(Survivor::article, TreeMap::new, Collectors.toList()));
  }

  private static String line(DecisionScore score) {
    return "%s: %s procent; %d mutanten, %d gemerkt, %d overlevend, %d gelijkwaardig."
        .formatted(
            score.decision(),
            number(score.score()),
            score.mutants(),
            score.killed(),
            score.survivors().size(),
            score.equivalent().size());
  }

  private static String sentence(Survivor survivor) {
    String known = survivor.reason() == null ? "" : " Reden: " + survivor.reason();
    String noticed = survivor.cases() == 0 ? "geen geval komt hier" : "geen geval merkt het";
    return survivor.words() + "; " + noticed + "." + known;
  }

  private static String number(BigDecimal score) {
    return score.toPlainString().replace('.', ',');
  }
}
