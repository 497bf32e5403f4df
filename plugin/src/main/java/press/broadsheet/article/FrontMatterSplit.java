package press.broadsheet.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.SourceText;

/**
 * A file parted into front matter and body.
 *
 * @param fields the front matter; an empty map when there is none
 * @param isPresent whether there was front matter at all
 * @param body what follows, without blank lines at its start
 * @param bodyLine the line of the file on which the body begins, from 1
 */
public record FrontMatterSplit(
    MetaNode.Mapping fields, boolean isPresent, String body, int bodyLine) {

  private static final Pattern FENCE = Pattern.compile("\\A(---|\\+\\+\\+)[ \\t]*(?:\\n|\\z)");

  /**
   * Parts YAML ({@code ---}) or TOML ({@code +++}) front matter from the body.
   *
   * @throws ProblemException BS0100 if the front matter has no end; BS0101, BS0102 if it cannot be
   *     read
   */
  public static FrontMatterSplit of(SourceText source) {
    String text = source.text();
    Matcher open = FENCE.matcher(text);
    if (!open.find()) {
      return body(new MetaNode.Mapping(java.util.Map.of(), 1, 1), false, source, 0);
    }
    String fence = open.group(1);
    Matcher close = Pattern.compile("(?m)^" + Pattern.quote(fence) + "[ \\t]*$").matcher(text);
    if (!close.find(open.end())) {
      throw new ProblemException(
          Problem.error(
              "BS0100",
              source.at(1, 1),
              "The front matter that begins here has no end.",
              "Add a line with only “" + fence + "” between the fields and the text."));
    }
    String inner = text.substring(open.end(), close.start());
    MetaNode.Mapping fields =
        fence.equals("---") ? Yaml.read(source, inner, 2) : Toml.read(source, inner, 2);
    return body(fields, true, source, close.end());
  }

  /** Where the value of a field stands; the file as a whole if it has no such field. */
  public Location at(SourceText source, String field) {
    MetaNode.Entry entry = fields.entries().get(field);
    return entry == null
        ? Location.of(source.file())
        : source.at(entry.value().line(), entry.value().column());
  }

  private static FrontMatterSplit body(
      MetaNode.Mapping fields, boolean isPresent, SourceText source, int from) {
    String text = source.text();
    int start = from;
    for (int i = from; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
      if (text.charAt(i) == '\n') {
        start = i + 1;
      }
    }
    return new FrontMatterSplit(fields, isPresent, text.substring(start), source.at(start).line());
  }
}
