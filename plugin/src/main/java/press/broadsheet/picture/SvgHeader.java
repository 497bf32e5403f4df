package press.broadsheet.picture;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import press.broadsheet.picture.PictureInfo.Format;

/**
 * Finds the size of an SVG: its width and height, or those of its view box, or what browsers assume
 * (CSS Images, “default sizing algorithm”: 300 × 150).
 */
final class SvgHeader {

  private static final Pattern LENGTH =
      Pattern.compile("\\s*\\+?([0-9]{0,9}(?:\\.[0-9]{0,9})?)\\s*(px|pt|pc|mm|cm|in|em|ex|)\\s*");
  private static final Pattern START = Pattern.compile("<(?:[A-Za-z][\\w.-]{0,30}:)?svg[\\s/>]");
  private static final int MAX_PROLOGUE = 64 << 10;
  private static final int MAX_START_TAG = 64 << 10;

  private SvgHeader() {}

  /** What the header says; none if it is not an SVG's. */
  static Optional<PictureInfo> read(Bytes bytes) {
    int first = bytes.has(0, "\u00EF\u00BB\u00BF") ? 3 : 0;
    while (first < bytes.length() && bytes.at(first) <= ' ' && first < 1024) {
      first++;
    }
    if (bytes.at(first) != '<') {
      return Optional.empty(); // spares other files the rest
    }
    String text = bytes.utf8();
    int start = afterPrologue(text.substring(0, Math.min(text.length(), MAX_PROLOGUE)));
    if (start < 0 || !START.matcher(text).region(start, text.length()).lookingAt()) {
      return Optional.empty();
    }
    int end = endOfTag(text, start);
    return end < 0 ? Optional.empty() : root(text.substring(start, end));
  }

  /** Only declarations, comments, and white space may come before the root element. */
  private static int afterPrologue(String head) {
    int at = 0;
    while (at >= 0 && at < head.length()) {
      char c = head.charAt(at);
      if (c == '\uFEFF' || Character.isWhitespace(c)) {
        at++;
      } else if (head.startsWith("<!--", at)) {
        at = after(head, "-->", at + 4);
      } else if (head.startsWith("<?", at)) {
        at = after(head, "?>", at + 2);
      } else if (head.startsWith("<!DOCTYPE", at)) {
        int subset = head.indexOf('[', at);
        int close = head.indexOf('>', at);
        boolean hasSubset = subset >= 0 && subset < close;
        at = hasSubset ? after(head, ">", after(head, "]", subset)) : after(head, ">", at);
      } else {
        return at;
      }
    }
    return -1;
  }

  private static int after(String text, String stop, int from) {
    int found = from < 0 ? -1 : text.indexOf(stop, from);
    return found < 0 ? -1 : found + stop.length();
  }

  private static int endOfTag(String text, int start) {
    char quote = 0;
    int limit = Math.min(text.length(), start + MAX_START_TAG);
    for (int i = start; i < limit; i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    return -1;
  }

  private static Optional<PictureInfo> root(String tag) {
    Document document = Parser.xmlParser().parseInput(tag, "");
    Element root = document.firstElementChild();
    if (root == null) {
      return Optional.empty();
    }
    double width = length(root.attr("width"));
    double height = length(root.attr("height"));
    String[] box = root.attr("viewBox").trim().split("[\\s,]+");
    double boxWidth = box.length == 4 ? number(box[2]) : 0;
    double boxHeight = box.length == 4 ? number(box[3]) : 0;
    boolean hasBox = boxWidth > 0 && boxHeight > 0;
    if (width <= 0 && height <= 0) {
      width = hasBox ? boxWidth : 300;
      height = hasBox ? boxHeight : 150;
    } else if (width <= 0) {
      width = hasBox ? height * boxWidth / boxHeight : 300;
    } else if (height <= 0) {
      height = hasBox ? width * boxHeight / boxWidth : 150;
    }
    return RasterHeader.info(Format.SVG, Size.of(pixels(width), pixels(height)));
  }

  private static long pixels(double length) {
    return Math.max(1, Math.round(Math.min(length, Integer.MAX_VALUE)));
  }

  /** In CSS pixels (CSS Values, “absolute lengths”); 0 if relative, or no length. */
  private static double length(String value) {
    Matcher matcher = LENGTH.matcher(value.toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      return 0;
    }
    return number(matcher.group(1))
        * switch (matcher.group(2)) {
          case "pt" -> 96.0 / 72;
          case "pc" -> 16;
          case "mm" -> 96 / 25.4;
          case "cm" -> 96 / 2.54;
          case "in" -> 96;
          case "em" -> 16;
          case "ex" -> 8;
          default -> 1;
        };
  }

  private static double number(String text) {
    return text.matches("[0-9]{1,9}(\\.[0-9]{0,9})?|\\.[0-9]{1,9}") ? Double.parseDouble(text) : 0;
  }
}
