package nl.toetssteen.law;

import org.jspecify.annotations.Nullable;

/**
 * One file of a proposal.
 *
 * @param baseHash sha256 (hex) of the base file it replaces or merges into; null for a new file
 */
public record ProposalFile(String path, @Nullable String baseHash) {

  /** Whether it is part of this decision's own law, rather than of what decisions share. */
  public boolean isOf(String decision) {
    return path.contains("/" + decision + "/");
  }

  /** Whether the file is merged into the base file key by key, rather than put in its place. */
  public boolean merged() {
    return DecisionFiles.holdsFigures(path) || DecisionFiles.holdsJudgements(path);
  }

  /** Whether its rows are figures, which are added to those of the base. */
  public boolean holdsFigures() {
    return DecisionFiles.holdsFigures(path);
  }
}
