package press.broadsheet.seed;

import java.util.List;
import java.util.Optional;

/** A piece of running text in the common form that every reader makes. */
public sealed interface Inline {

  /** Words as they read, nothing marked up. */
  record Text(String text) implements Inline {}

  /** Stressed words: {@code em}. */
  record Emphasis(List<Inline> content) implements Inline {
    public Emphasis {
      content = List.copyOf(content);
    }
  }

  /** Important words: {@code strong}. */
  record Strong(List<Inline> content) implements Inline {
    public Strong {
      content = List.copyOf(content);
    }
  }

  /** Words that no longer hold: {@code del}. */
  record Struck(List<Inline> content) implements Inline {
    public Struck {
      content = List.copyOf(content);
    }
  }

  /**
   * Words in an element that Markdown has no mark for but HTML has.
   *
   * @param element its name, such as {@code sub}
   */
  record Marked(String element, List<Inline> content) implements Inline {
    public Marked {
      content = List.copyOf(content);
    }
  }

  /** Code, exactly as typed. */
  record Code(String text) implements Inline {}

  /** A link. */
  record Link(List<Inline> content, String href) implements Inline {
    public Link {
      content = List.copyOf(content);
    }
  }

  /** A picture within a line. */
  record Picture(String src, String alt) implements Inline {}

  /** The end of a line within a paragraph, as in verse and addresses. */
  record Break() implements Inline {}

  /** The mark that refers to the {@link Block.Note} of that label. */
  record NoteMark(String label) implements Inline {}

  /**
   * Text that is Markdown already and stays as its writer wrote it.
   *
   * @param markdown the source
   * @param plain the same without the commonest marks, for recognising what it says
   */
  record Source(String markdown, String plain) implements Inline {

    /**
     * The same without its first characters.
     *
     * @param chars how many of {@link #plain()}
     * @return empty if a mark that begins in them ends after them
     */
    Optional<Source> from(int chars) {
      int at = 0;
      int stars = 0;
      for (int i = 0; i < chars; at++) {
        if (at >= markdown.length()) {
          return Optional.empty();
        }
        char c = markdown.charAt(at);
        if (c == plain.charAt(i)) {
          i++;
        } else if (c == '*' || c == '_' || c == '\\') {
          stars += c == '\\' ? 0 : 1;
        } else {
          return Optional.empty();
        }
      }
      return stars % 2 == 0
          ? Optional.of(new Source(markdown.substring(at), plain.substring(chars)))
          : Optional.empty();
    }
  }
}
