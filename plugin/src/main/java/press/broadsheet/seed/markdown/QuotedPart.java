package press.broadsheet.seed.markdown;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A part of the text between a tag and its end that becomes a quotation or a note.
 *
 * @param tag its name
 * @param from where it begins in what is written
 * @param kind the note's, such as {@code NOTE}; empty for a quotation
 * @param by whose words they are; may be empty
 */
record QuotedPart(String tag, int from, String kind, String by) {

  private static final Pattern QUOTE =
      Pattern.compile("quote|blockquote|epigraph|pullquote|pull_quote|pull-quote");
  private static final Pattern NOTE =
      Pattern.compile(
          "notice|note|tip|info|hint|warning|caution|danger|important|alert|callout|admonition");

  /** What a tag begins; empty if it begins none. */
  static Optional<QuotedPart> begun(TemplateTag tag, int from) {
    String name = tag.name();
    if (QUOTE.matcher(name).matches()) {
      String by = tag.argument("author", "by", "source", "cite");
      String words = by.isEmpty() ? String.join(" ", tag.words()) : by;
      return Optional.of(
          new QuotedPart(name, from, "", words.matches("left|right|center") ? "" : words));
    }
    if (NOTE.matcher(name).matches()) {
      String word = tag.word(0).isEmpty() ? tag.argument("type", "style", "context") : tag.word(0);
      return Optional.of(new QuotedPart(name, from, kind(word.isEmpty() ? name : word), ""));
    }
    return Optional.empty();
  }

  private static String kind(String word) {
    return switch (word) {
      case "tip", "hint", "success" -> "TIP";
      case "warning", "danger", "error" -> "WARNING";
      case "caution" -> "CAUTION";
      case "important" -> "IMPORTANT";
      default -> "NOTE";
    };
  }

  /** Whether a tag of that name ends it. */
  boolean isEndedBy(String name) {
    return name.equals("/" + tag) || name.equals("end" + tag) || name.equals("end");
  }

  /** The mark of its end anywhere in a text. */
  Pattern end() {
    String name = Pattern.quote(tag);
    return Pattern.compile(
        "\\{\\{[<%]\\s*/\\s*" + name + "\\s*[>%]\\}\\}|\\{%-?\\s*end(?:" + name + ")?\\s*-?%\\}");
  }

  /** The words as a block of Markdown, with the blank lines that part it from the rest. */
  String write(String inner) {
    StringBuilder out = new StringBuilder();
    out.append(kind.isEmpty() ? "" : "> [!" + kind + "]\n");
    for (String line : inner.strip().split("\n", -1)) {
      out.append(line.isBlank() ? ">" : "> " + line).append('\n');
    }
    out.append(by.isBlank() ? "" : ">\n> — " + by);
    return out.toString().stripTrailing();
  }
}
