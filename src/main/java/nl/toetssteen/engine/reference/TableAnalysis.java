package nl.toetssteen.engine.reference;

import static org.kie.dmn.validation.DMNValidator.Validation.ANALYZE_DECISION_TABLE;
import static org.kie.dmn.validation.DMNValidator.Validation.VALIDATE_COMPILATION;
import static org.kie.dmn.validation.DMNValidator.Validation.VALIDATE_MODEL;
import static org.kie.dmn.validation.DMNValidator.Validation.VALIDATE_SCHEMA;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.engine.reference.TableFinding.Kind;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.validation.DMNValidator;
import org.kie.dmn.validation.DMNValidatorFactory;

/**
 * KIE's validation and gap analysis of tables, one by one; says when it could not look. Needs
 * {@code kie-dmn-validation}, which the library does not bring along, and takes a second to set up.
 * Not safe for threads.
 */
public final class TableAnalysis {
  private final DMNValidator validator = DMNValidatorFactory.newValidator();

  /** What is wrong with one .dmn file; empty where all is well. */
  public List<TableFinding> of(byte[] dmn) {
    return looked(
        dmn, VALIDATE_SCHEMA, VALIDATE_MODEL, VALIDATE_COMPILATION, ANALYZE_DECISION_TABLE);
  }

  /** The gaps and overlaps of a .dmn file that is known to be valid; a good deal faster. */
  public List<TableFinding> ofValid(byte[] dmn) {
    return looked(dmn, ANALYZE_DECISION_TABLE);
  }

  private List<TableFinding> looked(byte[] dmn, DMNValidator.Validation... options) {
    List<DMNMessage> messages =
        validator
            .validateUsing(options)
            .theseModels(new StringReader(new String(dmn, StandardCharsets.UTF_8)));
    List<TableFinding> findings = new ArrayList<>();
    boolean analysed = false;
    for (DMNMessage message : messages) {
      analysed |= message.getMessageType().name().startsWith("DECISION_TABLE");
      Kind kind = kind(message);
      if (kind != null) {
        findings.add(new TableFinding(kind, message.getText()));
      }
    }
    if (!analysed) {
      findings.add(new TableFinding(Kind.SKIPPED, "KIE says nothing of gaps and overlaps"));
    }
    return List.copyOf(findings);
  }

  /** Null for what is a matter of style, or follows from another finding. */
  private static @Nullable Kind kind(DMNMessage message) {
    return switch (message.getMessageType()) {
      case DECISION_TABLE_GAP -> Kind.GAP;
      case DECISION_TABLE_OVERLAP,
          DECISION_TABLE_OVERLAP_HITPOLICY_UNIQUE,
          DECISION_TABLE_OVERLAP_HITPOLICY_ANY ->
          Kind.OVERLAP;
      case DECISION_TABLE_ANALYSIS_ERROR -> Kind.SKIPPED;
      case DECISION_TABLE_HITPOLICY_RECOMMENDER -> null;
      default -> message.getSeverity() == DMNMessage.Severity.ERROR ? Kind.ERROR : null;
    };
  }
}
