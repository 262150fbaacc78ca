package nl.toetssteen.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A proposal that a request takes as adopted, and the commencement if the request gives one. */
public record ProposalChoice(String id, @Nullable LocalDate commencement) {}
