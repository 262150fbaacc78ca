package nl.toetssteen.workbench.check;

/** What is looked for. */
public enum Kind {
  LAADT_NIET("Het bestand is niet bruikbaar"),
  BUITEN_DE_TAAL("Een cel of kop valt buiten de taal van de tabellen"),
  GAT("Geen rij voor deze invoer"),
  TEGENSPRAAK("Twee rijen met verschillende antwoorden voor dezelfde invoer"),
  OVERLAP("Twee rijen voor dezelfde invoer"),
  BLIJFT_OPEN("Geen antwoord, terwijl alles bekend is"),
  ONBEREIKBAAR("Een rij die nooit geldt"),
  GAT_IN_DE_TIJD("Geen rij op deze dagen"),
  VERSIES("De versies van een tabel sluiten niet aan"),
  CIJFER("De dagen van een cijfer sluiten niet aan"),
  GEEN_BRON("Geen bron"),
  ONBEKENDE_BRON("De bron staat niet in het register"),
  VERVALLEN("De bron is vervallen"),
  ONGELEZEN("Niets leest dit"),
  WACHT_VERGEEFS("Een regel wacht op een bevinding die er niet is"),
  ONGENOEMD("Niets noemt deze bron"),
  KIE("Volgens de analyse van KIE"),
  BEGINT_LATER("Of dit eerder kan voorkomen, is niet nagegaan"),
  NIET_NAGEGAAN("Dit kon niet worden nagegaan");

  private final String title;

  Kind(String title) {
    this.title = title;
  }

  /** In words. */
  public String title() {
    return title;
  }
}
