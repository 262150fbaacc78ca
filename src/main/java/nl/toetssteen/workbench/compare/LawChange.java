package nl.toetssteen.workbench.compare;

/**
 * One place where the text of the amendment differs from the law in force.
 *
 * @param file path of the file
 * @param place row, key or part
 * @param text the difference in words
 */
public record LawChange(String file, String place, String text) {}
