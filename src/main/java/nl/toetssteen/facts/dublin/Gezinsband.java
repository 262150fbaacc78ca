package nl.toetssteen.facts.dublin;

/**
 * What one relative is to the applicant under one regulation.
 *
 * @param ladder the finding for which it is looked at
 * @param lid the relative
 * @param kring whether the relative belongs to the circle of family members
 * @param ontstaan whether the family was formed in time
 * @param aangetoond whether the evidence came in time
 */
public record Gezinsband(
    String ladder, Familielid lid, Toets kring, Toets ontstaan, Toets aangetoond) {}
