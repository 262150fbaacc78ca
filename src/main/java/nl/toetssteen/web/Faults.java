package nl.toetssteen.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.toetssteen.web.view.CaseView;
import nl.toetssteen.web.view.Fault;
import nl.toetssteen.web.view.FieldView;
import nl.toetssteen.web.view.JudgementView;
import nl.toetssteen.web.view.ListView;
import nl.toetssteen.web.view.StepView;
import org.jspecify.annotations.Nullable;

/** The summary of what is wrong, each line with a way to the field. */
final class Faults {

  private Faults() {}

  static List<Fault> of(Map<String, String> faults, StepView step, CaseView view) {
    List<Fault> summary = new ArrayList<>();
    faults.forEach((path, message) -> summary.add(new Fault(message, href(path, step, view))));
    return summary;
  }

  private static @Nullable String href(String path, StepView step, CaseView view) {
    ListView list = step.list();
    Stream<FieldView> fields =
        Stream.concat(
            step.fields().stream(), list == null ? Stream.empty() : list.fields().stream());
    Stream<String> ids =
        Stream.of(
                fields.filter(field -> field.path().equals(path)).map(FieldView::anchor),
                step.judgements().stream()
                    .filter(judgement -> judgement.target().equals(path))
                    .map(JudgementView::anchor),
                Stream.ofNullable(list)
                    .filter(l -> l.name().equals(path))
                    .flatMap(l -> l.fields().stream().limit(1).map(FieldView::anchor)),
                view.given().stream()
                    .filter(given -> given.target().equals(path.replaceFirst("\\[.*", "")))
                    .map(given -> given.id()))
            .flatMap(stream -> stream);
    return ids.findFirst().map("#"::concat).orElse(null);
  }
}
