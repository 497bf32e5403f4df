package press.broadsheet.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Splits a text's own HTML into tags and characters (HTML, section “Tokenization”). Comments,
 * declarations and what is not ended are left out. Takes time in proportion to the length.
 */
final class RawHtml {

  private static final String SPACE = " \t\n\f\r";

  /** A piece of HTML. */
  sealed interface Token {}

  /**
   * A start tag.
   *
   * @param name in lower case
   * @param start where its {@code <} is
   * @param end just after its {@code >}
   * @param attributes in the order written
   */
  record Start(String name, int start, int end, List<Attribute> attributes) implements Token {

    Start {
      attributes = List.copyOf(attributes);
    }

    /** The first attribute of this name, as browsers do. */
    Optional<Attribute> attribute(String wanted) {
      return attributes.stream().filter(a -> a.name().equals(wanted)).findFirst();
    }
  }

  /**
   * An end tag.
   *
   * @param name in lower case
   */
  record End(String name) implements Token {}

  /** Characters between tags, entities not decoded. */
  record Characters(int start, int end) implements Token {}

  /**
   * An attribute of a start tag.
   *
   * @param name in lower case
   * @param start where the value begins, without quotation marks
   * @param end just after the value; {@code start} if there is none
   */
  record Attribute(String name, int start, int end) {}

  private final String html;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int textStart;

  private RawHtml(String html) {
    this.html = html;
  }

  /** The tokens of this HTML, in order. */
  static List<Token> tokens(String html) {
    return new RawHtml(html).read();
  }

  /** The name of the tag that this HTML begins with; empty if it begins with something else. */
  static String nameOf(String html) {
    List<Token> tokens = tokens(html);
    if (!tokens.isEmpty() && tokens.get(0) instanceof Start start) {
      return start.name();
    }
    return !tokens.isEmpty() && tokens.get(0) instanceof End end ? end.name() : "";
  }

  private List<Token> read() {
    for (at = html.indexOf('<'); at >= 0 && at + 1 < html.length(); at = html.indexOf('<', at)) {
      char next = html.charAt(at + 1);
      int tagStart = at;
      if (next == '!' || next == '?') {
        characters(tagStart);
        at = afterDeclaration();
        textStart = at;
      } else if (isLetter(next)
          || next == '/' && at + 2 < html.length() && isLetter(html.charAt(at + 2))) {
        characters(tagStart);
        tag(tagStart);
        textStart = at;
      } else {
        at++;
      }
    }
    characters(html.length());
    return tokens;
  }

  private void characters(int end) {
    if (end > textStart) {
      tokens.add(new Characters(textStart, end));
    }
  }

  private int afterDeclaration() {
    boolean comment = html.startsWith("<!--", at);
    boolean cdata = html.startsWith("<![CDATA[", at);
    String stop = comment ? "-->" : cdata ? "]]>" : ">";
    int end = html.indexOf(stop, at + 2);
    return end < 0 ? html.length() : end + stop.length();
  }

  private void tag(int start) {
    boolean ends = html.charAt(start + 1) == '/';
    int nameStart = start + (ends ? 2 : 1);
    at = nameStart;
    skipTo(SPACE + "/>");
    String name = html.substring(nameStart, at).toLowerCase(Locale.ROOT);
    List<Attribute> attributes = new ArrayList<>();
    while (true) {
      skipOver(SPACE + "/");
      if (at >= html.length()) {
        return; // never ended: browsers drop it
      }
      if (html.charAt(at) == '>') {
        at++;
        tokens.add(ends ? new End(name) : new Start(name, start, at, attributes));
        return;
      }
      attribute(attributes);
    }
  }

  private void attribute(List<Attribute> attributes) {
    int nameStart = at;
    at++; // even “=” may be a name's first character
    skipTo(SPACE + "/>=");
    String name = html.substring(nameStart, at).toLowerCase(Locale.ROOT);
    skipOver(SPACE);
    if (at >= html.length() || html.charAt(at) != '=') {
      attributes.add(new Attribute(name, at, at));
      return;
    }
    at++;
    skipOver(SPACE);
    if (at >= html.length()) {
      return;
    }
    char quote = html.charAt(at);
    if (quote == '"' || quote == '\'') {
      int end = html.indexOf(quote, at + 1);
      end = end < 0 ? html.length() : end;
      attributes.add(new Attribute(name, at + 1, end));
      at = Math.min(end + 1, html.length());
    } else {
      int valueStart = at;
      skipTo(SPACE + ">");
      attributes.add(new Attribute(name, valueStart, at));
    }
  }

  private void skipTo(String stops) {
    while (at < html.length() && stops.indexOf(html.charAt(at)) < 0) {
      at++;
    }
  }

  private void skipOver(String skipped) {
    while (at < html.length() && skipped.indexOf(html.charAt(at)) >= 0) {
      at++;
    }
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
