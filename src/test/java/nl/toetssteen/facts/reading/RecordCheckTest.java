package nl.toetssteen.facts.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.toetssteen.facts.Example;
import nl.toetssteen.facts.Lijstitem;
import nl.toetssteen.facts.catalogue.BrokenFileException;
import nl.toetssteen.facts.catalogue.FactCatalogue;
import org.junit.jupiter.api.Test;

class RecordCheckTest {

  /** A record that fits no list. */
  public record Misfit(String pad, String van, String extra) implements Lijstitem {}

  private static FactCatalogue withRecord(String record) {
    return FactCatalogue.read(
        Example.yaml(
            """
            lijsten:
              titels:
                vraag: Welke titels?
                bron: Vw art. 8
                verificatie: GELEZEN
                wie: IND
                record: %s
                velden:
                  van: {soort: datum, vraag: 'Vanaf?'}
                  tot: {soort: datum, vraag: 'Tot?', afwezig: loopt}
            """
                .formatted(record)),
        "feiten.yaml");
  }

  private static List<String> differences(String record) {
    return RecordCheck.compare(withRecord(record).lists().get(0));
  }

  @Test
  void recordThatFitsHasNoDifferences() {
    assertThat(RecordCheck.compare(Example.CATALOGUE.lists().get(0))).isEmpty();
  }

  @Test
  void everyDifferenceIsNamed() {
    assertThat(differences(Misfit.class.getName()))
        .containsExactly(
            "titels: Misfit lacks LocalDate tot",
            "titels: Misfit lacks String totAanwezig",
            "titels: Misfit has String van, expected LocalDate van",
            "titels: Misfit has no field for extra");
  }

  @Test
  void recordMustBeThereAndBeAnItem() {
    assertThat(differences("nl.toetssteen.facts.Weg"))
        .containsExactly("titels: there is no class nl.toetssteen.facts.Weg, write it");
    assertThat(differences("java.lang.String"))
        .containsExactly("titels: java.lang.String must be a record that is a Lijstitem");
  }

  @Test
  void readerRefusesAListWhoseRecordDoesNotFit() {
    FactCatalogue catalogue = withRecord("nl.toetssteen.facts.Weg");

    assertThatThrownBy(() -> new FactReader(catalogue))
        .isInstanceOf(BrokenFileException.class)
        .hasMessageContaining("there is no class nl.toetssteen.facts.Weg, write it");
  }
}
