package nl.toetssteen.law;

import java.util.List;
import java.util.Optional;

/** The list of decisions ({@code rules/beslissingen.yaml}). */
public record DecisionList(List<DecisionInfo> decisions) {
  public static final String PATH = "rules/beslissingen.yaml";

  public static DecisionList load(LawFiles files) {
    throw new UnsupportedOperationException();
  }

  public Optional<DecisionInfo> find(String id) {
    throw new UnsupportedOperationException();
  }
}
