package press.broadsheet.seed.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.broadsheet.article.Byline;
import press.broadsheet.seed.classify.BylineLine;

/**
 * The block at the head of a file for Pandoc: up to three lines begun with {@code %}, for title,
 * authors and date, each going on in lines that begin with a space.
 *
 * @param title may be empty
 * @param authors in order
 * @param date as written; may be empty
 * @param chars its length, with the blank lines after it
 * @param lines as many lines
 */
record PandocTitle(String title, List<String> authors, String date, int chars, int lines) {

  PandocTitle {
    authors = List.copyOf(authors);
  }

  /** Reads the head of a text; empty if it has no such block. */
  static Optional<PandocTitle> of(String text) {
    if (!text.startsWith("%") || text.startsWith("%%") || text.startsWith("%}")) {
      return Optional.empty();
    }
    List<String> fields = new ArrayList<>();
    int at = 0;
    int lines = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      String line = text.substring(at, end);
      if (line.startsWith("%") && fields.size() < 3) {
        fields.add(line.substring(1).strip());
      } else if (line.matches("[ \\t]+\\S.*") && !fields.isEmpty()) {
        int last = fields.size() - 1;
        fields.set(last, fields.get(last) + "\n" + line.strip());
      } else if (!line.isBlank() || fields.isEmpty()) {
        break;
      }
      at = Math.min(end + 1, text.length());
      lines++;
      if (line.isBlank() && at < text.length() && !text.substring(at).startsWith("\n")) {
        break;
      }
    }
    while (fields.size() < 3) {
      fields.add("");
    }
    List<String> authors = List.of(fields.get(1).split("\\s*[;\\n]\\s*"));
    return Optional.of(
        new PandocTitle(
            fields.get(0).replaceAll("\\s+", " "),
            authors.stream().filter(a -> !a.isBlank()).toList(),
            fields.get(2).replaceAll("\\s+", " "),
            at,
            lines));
  }

  /** The authors as a byline names them. */
  List<Byline> byline() {
    List<Byline> out = new ArrayList<>();
    for (String author : authors) {
      String plain = GeneratorFields.plain(author);
      BylineLine.names(plain)
          .map(BylineLine::authors)
          .orElseGet(() -> List.of(Byline.of(plain)))
          .forEach(out::add);
    }
    return out;
  }
}
