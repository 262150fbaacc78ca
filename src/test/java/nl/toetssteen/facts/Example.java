package nl.toetssteen.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import nl.toetssteen.facts.catalogue.FactCatalogue;
import nl.toetssteen.facts.reading.FactReader;
import nl.toetssteen.facts.reading.StrictJson;

/** A small decision with one of everything. */
public final class Example {

  public static final LocalDate PEILDATUM = LocalDate.of(2026, 11, 1);

  private static final String FILE =
      """
      feiten:
        geboortedatum: {soort: datum, vraag: 'Wanneer geboren?', aard: VAST, bron: RWN art. 8,
                        verificatie: GELEZEN, wie: REGISTER}
        verzoek.ingediendOp: {soort: datum, vraag: 'Op welke dag is het verzoek ingediend?',
                              uitleg: De dag van ontvangst, afwezig: er is nog geen verzoek,
                              bron: RWN art. 7, verificatie: SECUNDAIR, wie: IND}
        verzoek.status: {soort: keuze, vraag: 'Welke status?', opties: {A: eerste, B: tweede},
                         bron: RWN art. 7, verificatie: GELEZEN, wie: IND}
        middelen: {soort: jaNee, vraag: 'Zijn er middelen?', aard: DOCUMENT, bron: Vb art. 3.74,
                   verificatie: GELEZEN, wie: AANVRAGER, afwezig: telt niet}
        dagenWeg: {soort: geheel, vraag: 'Hoeveel dagen weg?', eenheid: dagen, max: 366,
                   bron: RWN art. 8, verificatie: GELEZEN, wie: AANVRAGER}
        inkomen: {soort: bedrag, vraag: 'Hoeveel inkomen?', min: -10, bron: Vb art. 3.74,
                  verificatie: GELEZEN, wie: DERDE}
      momenten:
        verzoekmoment: {op: [verzoek.ingediendOp, peildatum], naam: dag van het verzoek,
                        bron: RWN art. 7}
      lijsten:
        titels:
          enkelvoud: titel
          vraag: Welke titels waren er?
          uitleg: Noem ze alle
          bron: Vw art. 8
          verificatie: GELEZEN
          wie: REGISTER
          record: nl.toetssteen.facts.ExampleItem
          velden:
            van: {soort: datum, vraag: 'Vanaf wanneer?'}
            totEnMet: {soort: datum, vraag: 'Tot en met wanneer?', afwezig: loopt nog, wie: IND}
            grond: {soort: keuze, vraag: 'Op welke grond?', opties: {VW8A: onder a, VW8B: onder b}}
            aantal: {soort: geheel, vraag: 'Hoeveel?'}
            bedrag: {soort: bedrag, vraag: 'Welk bedrag?'}
      volgorde:
        - [verzoek.ingediendOp, peildatum]
        - ['titels[].van', 'titels[].totEnMet']
        - [geboortedatum, 'titels[].van']
      """;

  public static final FactCatalogue CATALOGUE = FactCatalogue.read(yaml(FILE), "feiten.yaml");
  public static final FactReader READER = new FactReader(CATALOGUE);

  private Example() {}

  public static JsonNode yaml(String text) {
    try {
      return new YAMLMapper().readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static JsonNode json(String text) {
    return StrictJson.read(text);
  }

  public static Dossier dossier(String json) {
    return READER.read(json(json), PEILDATUM);
  }
}
