package nl.toetssteen.eigenschappen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.toetssteen.Toetssteen;
import nl.toetssteen.Verzoek;
import nl.toetssteen.workbench.cases.Case;
import nl.toetssteen.workbench.cases.CaseFile;
import org.junit.jupiter.api.Test;

/** The same request gives the same bytes, on however many threads at once. */
class SameBytesTest {
  private static final int THREADS = 8;
  private static final int EACH = Integer.getInteger("toetssteen.bytes.per-draad", 100);
  private static final int REQUESTS = 40;

  @Test
  void eightThreadsGiveTheBytesOfOne() throws Exception {
    Toetssteen toetssteen = Toetssteen.laden();
    List<Verzoek> requests = requests();
    List<byte[]> alone = new ArrayList<>();
    for (Verzoek request : requests) {
      alone.add(toetssteen.toets(request).json());
    }
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<Integer>> work = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int first = thread;
        work.add(() -> differences(toetssteen, requests, alone, first));
      }
      int differences = 0;
      for (Future<Integer> done : pool.invokeAll(work)) {
        differences += done.get();
      }
      assertThat(differences).isZero();
    } finally {
      pool.shutdownNow();
    }
  }

  private static int differences(
      Toetssteen toetssteen, List<Verzoek> requests, List<byte[]> alone, int first) {
    int differences = 0;
    for (int i = 0; i < EACH; i++) {
      int index = (first + i) % requests.size();
      byte[] bytes = toetssteen.toets(requests.get(index)).json();
      differences += Arrays.equals(bytes, alone.get(index)) ? 0 : 1;
    }
    return differences;
  }

  private static List<Verzoek> requests() {
    List<Case> cases =
        CaseFile.readAll(Path.of("src/test/cases")).stream()
            .filter(tested -> tested.expected().path("fout").isMissingNode())
            .toList();
    return IntStream.range(0, REQUESTS)
        .mapToObj(i -> cases.get(i * cases.size() / REQUESTS))
        .map(Case::request)
        .map(SameBytesTest::economical)
        .toList();
  }

  private static Verzoek economical(Verzoek request) {
    return new Verzoek(
        request.beslissing(),
        request.peildatum(),
        request.feiten(),
        request.beoordelingen(),
        request.voorstellen(),
        Set.of(Verzoek.TIJDLIJN, Verzoek.NEE_TENZIJ));
  }
}
