package nl.toetssteen.web.view;

/** One choice. */
public record OptionView(String id, String code, String label, boolean chosen) {}
