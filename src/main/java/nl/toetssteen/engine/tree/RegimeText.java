package nl.toetssteen.engine.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One regime as written.
 *
 * @param inherits the regime it builds on, or null
 * @param subjectList the list whose items are each answered, or null
 * @param subject the level of each such item
 */
public record RegimeText(
    String id,
    String name,
    String source,
    @Nullable String inherits,
    LevelText own,
    @Nullable String subjectList,
    LevelText subject,
    List<String> notAssessed) {

  RegimeText over(RegimeText base) {
    return new RegimeText(
        id,
        name,
        source,
        inherits,
        own.over(base.own),
        subjectList == null ? base.subjectList : subjectList,
        subject.over(base.subject),
        notAssessed.isEmpty() ? base.notAssessed : notAssessed);
  }
}
