package nl.toetssteen.law;

import org.jspecify.annotations.Nullable;

/**
 * One file of a proposal.
 *
 * @param baseHash sha256 (hex) of the base file it replaces or merges into; null for a new file
 */
public record ProposalFile(String path, @Nullable String baseHash) {}
