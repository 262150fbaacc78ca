package nl.toetssteen.facts.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import nl.toetssteen.facts.Example;
import org.junit.jupiter.api.Test;

class GlossaryTest {

  private final Glossary glossary = Glossary.of(Example.CATALOGUE);

  @Test
  void everyNameHasItsQuestionAndSource() {
    assertThat(glossary.entries())
        .contains(
            new Glossary.Entry(
                "verzoekmoment", "verzoekmoment", "datum", "dag van het verzoek", "RWN art. 7", ""),
            new Glossary.Entry(
                "middelen",
                "middelen aanwezig",
                "jaNee",
                "Zijn er middelen?",
                "Vb art. 3.74",
                "AANVRAGER"),
            new Glossary.Entry(
                "titels",
                "titels aantal",
                "geheel",
                "Welke titels waren er?",
                "Vw art. 8",
                "REGISTER"),
            new Glossary.Entry(
                "titels[].totEnMet",
                "titel totEnMet waarde",
                "datum",
                "Tot en met wanneer?",
                "Vw art. 8",
                "IND"));
  }

  @Test
  void noNameIsForgotten() {
    assertThat(glossary.entries())
        .extracting(Glossary.Entry::variable)
        .doesNotHaveDuplicates()
        .containsAll(
            Example.CATALOGUE.variables().keySet().stream()
                .filter(name -> !name.equals(FactCatalogue.PEILDATUM))
                .toList());
  }
}
