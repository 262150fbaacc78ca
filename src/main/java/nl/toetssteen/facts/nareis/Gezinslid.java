package nl.toetssteen.facts.nareis;

import java.time.LocalDate;
import nl.toetssteen.facts.Lijstitem;
import org.jspecify.annotations.Nullable;

/**
 * A member of the family who wants to live with the sponsor; Vw 2000 art. 29b, 29c and 29d.
 * Whatever is unknown is null; what is absent too, with NEE in the component that ends in Aanwezig.
 *
 * @param pad the item's place in the facts
 * @param relatie code of what the person is to the sponsor
 * @param geboortedatum date of birth
 * @param wijze code of how the stay is asked for
 * @param aangevraagdOp day of the application
 * @param aangevraagdOpAanwezig JA or NEE
 * @param nagereisdOp day of arrival
 * @param nagereisdOpAanwezig JA or NEE
 * @param gelijktijdigIngereisd JA or NEE: entered together with the sponsor
 * @param bandBijBinnenkomst JA or NEE: in the family when the sponsor entered
 * @param bandAangetoond JA or NEE: identity and bond are shown
 * @param huwelijkVolgensWet JA or NEE: married under the law of the place
 * @param derdeLand JA or NEE: a third country with ties
 * @param zorgVanOuderNodig JA or NEE: in lasting need of a parent's care
 * @param gehuwd JA or NEE: a child that is married
 * @param gezinVoorBinnenkomstUnie JA or NEE: in the family before entry into the Union
 * @param verantwoordelijkVoorReferent JA or NEE: adult responsible for the sponsor
 * @param zelfBeschermd JA or NEE: qualifies for protection
 * @param eigenRechtspositie JA or NEE: a legal position of their own
 * @param uitgesloten JA or NEE: excluded from protection
 * @param aanwijzingenSchijnrelatie JA or NEE: signs of a sham
 * @param gevaar JA or NEE: signs of a danger
 * @param beslistermijnVerlengdTotEnMet last day of the extended term to decide
 * @param beslistermijnVerlengdTotEnMetAanwezig JA or NEE
 * @param inwilligingGedagtekendOp date of the notice that the visa is granted
 * @param inwilligingGedagtekendOpAanwezig JA or NEE
 * @param afgifteVerlengdTotEnMet last day of the extended term to issue the visa
 * @param afgifteVerlengdTotEnMetAanwezig JA or NEE
 * @param mvvAfgegevenOp day the visa was issued
 * @param mvvAfgegevenOpAanwezig JA or NEE
 * @param aangemeldOp day of reporting after arrival
 * @param aangemeldOpAanwezig JA or NEE
 */
public record Gezinslid(
    String pad,
    @Nullable String relatie,
    @Nullable LocalDate geboortedatum,
    @Nullable String wijze,
    @Nullable LocalDate aangevraagdOp,
    @Nullable String aangevraagdOpAanwezig,
    @Nullable LocalDate nagereisdOp,
    @Nullable String nagereisdOpAanwezig,
    @Nullable String gelijktijdigIngereisd,
    @Nullable String bandBijBinnenkomst,
    @Nullable String bandAangetoond,
    @Nullable String huwelijkVolgensWet,
    @Nullable String derdeLand,
    @Nullable String zorgVanOuderNodig,
    @Nullable String gehuwd,
    @Nullable String gezinVoorBinnenkomstUnie,
    @Nullable String verantwoordelijkVoorReferent,
    @Nullable String zelfBeschermd,
    @Nullable String eigenRechtspositie,
    @Nullable String uitgesloten,
    @Nullable String aanwijzingenSchijnrelatie,
    @Nullable String gevaar,
    @Nullable LocalDate beslistermijnVerlengdTotEnMet,
    @Nullable String beslistermijnVerlengdTotEnMetAanwezig,
    @Nullable LocalDate inwilligingGedagtekendOp,
    @Nullable String inwilligingGedagtekendOpAanwezig,
    @Nullable LocalDate afgifteVerlengdTotEnMet,
    @Nullable String afgifteVerlengdTotEnMetAanwezig,
    @Nullable LocalDate mvvAfgegevenOp,
    @Nullable String mvvAfgegevenOpAanwezig,
    @Nullable LocalDate aangemeldOp,
    @Nullable String aangemeldOpAanwezig)
    implements Lijstitem {

  /** Whether this is not the same item. */
  public boolean anderDan(Gezinslid lid) {
    return !pad.equals(lid.pad);
  }

  /** Whether both applied on the same day, or neither has applied yet; false while unknown. */
  public boolean tegelijkMet(Gezinslid lid) {
    boolean neither =
        "NEE".equals(aangevraagdOpAanwezig) && "NEE".equals(lid.aangevraagdOpAanwezig);
    return neither || (aangevraagdOp != null && aangevraagdOp.equals(lid.aangevraagdOp));
  }

  /** Whether it is known if and when this person applied. */
  public boolean aanvraagBekend() {
    return "NEE".equals(aangevraagdOpAanwezig) || aangevraagdOp != null;
  }
}
