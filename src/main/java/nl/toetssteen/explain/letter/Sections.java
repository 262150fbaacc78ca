package nl.toetssteen.explain.letter;

import java.util.List;

/** A text in paragraphs under headings; a heading without anything under it is left out. */
final class Sections {

  private final StringBuilder text = new StringBuilder();

  void heading(String title) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    text.append(title).append("\n\n");
  }

  void paragraph(String line) {
    if (!line.isBlank()) {
      text.append(line.strip()).append('\n');
    }
  }

  void list(String title, List<String> items) {
    if (!items.isEmpty()) {
      heading(title);
      items.forEach(item -> text.append("- ").append(item.strip()).append('\n'));
    }
  }

  void numbered(String title, List<String> items) {
    if (!items.isEmpty()) {
      heading(title);
      for (int i = 0; i < items.size(); i++) {
        text.append(i + 1).append(". ").append(items.get(i).strip()).append('\n');
      }
    }
  }

  String text() {
    return text.toString();
  }
}
