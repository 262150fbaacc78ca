package nl.toetssteen.explain;

import java.util.function.Function;
import nl.toetssteen.engine.Evaluated;
import nl.toetssteen.engine.Evaluation;
import nl.toetssteen.engine.Evaluation.Kind;
import nl.toetssteen.engine.Evaluation.Part;
import org.jspecify.annotations.Nullable;

/** Finds the same part of the answer again in another evaluation of the question. */
final class Path {
  private Path() {}

  static Function<Evaluated, @Nullable Evaluation> whole() {
    return Evaluated::evaluation;
  }

  static Function<Evaluated, @Nullable Evaluation> into(
      Function<Evaluated, @Nullable Evaluation> from, Part part) {
    return evaluated -> find(from.apply(evaluated), part.kind(), part.label());
  }

  private static @Nullable Evaluation find(
      @Nullable Evaluation evaluation, Kind kind, String label) {
    if (evaluation == null) {
      return null;
    }
    for (Part part : evaluation.parts()) {
      if (part.kind() == kind && part.label().equals(label)) {
        return part.evaluation();
      }
    }
    return stands(evaluation, kind, label) ? evaluation : null;
  }

  /** Where only one regime applies, or no reading matters, the whole stands for the part. */
  private static boolean stands(Evaluation evaluation, Kind kind, String label) {
    return switch (kind) {
      case SUBJECT -> false;
      case REGIME ->
          !evaluation.framework().isEmpty()
              && evaluation.framework().stream().allMatch(c -> c.regime().equals(label));
      case READING -> evaluation.parts().stream().noneMatch(part -> part.kind() == kind);
    };
  }
}
