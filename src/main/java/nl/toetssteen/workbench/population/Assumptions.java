package nl.toetssteen.workbench.population;

import java.util.ArrayList;
import java.util.List;

/** What a population takes for granted, in words (Dutch). */
final class Assumptions {
  private Assumptions() {}

  static List<String> of(PopulationReport report) {
    List<String> all = new ArrayList<>();
    all.add("De dossiers zijn verzonnen; zij tellen geen mensen.");
    for (Recipe.Draw draw : report.recipe().draws()) {
      all.add(words(draw));
    }
    for (String proposal : report.proposals()) {
      Recipe.Assumed assumed = report.recipe().underProposal().get(proposal.replaceAll("@.*", ""));
      if (assumed != null) {
        all.add("Bij " + proposal + ": " + assumed.assumption());
      }
    }
    return all;
  }

  private static String words(Recipe.Draw draw) {
    List<String> shares = new ArrayList<>();
    for (Recipe.Option option : draw.options()) {
      shares.add(option.name() + " " + share(option.share(), draw.total()) + "%");
    }
    String why = draw.assumption().isEmpty() ? "" : " " + draw.assumption();
    return draw.name() + ": " + String.join(", ", shares) + " (" + draw.source() + ")." + why;
  }

  private static String share(int share, int total) {
    long permille = Math.round(share * 1000.0 / total);
    return permille % 10 == 0 ? String.valueOf(permille / 10) : permille / 10 + "," + permille % 10;
  }
}
