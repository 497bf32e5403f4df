package press.broadsheet.seed.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Phrase;
import press.broadsheet.seed.classify.BylineLine;
import press.broadsheet.seed.classify.DateLine;

/**
 * A line of a page's head that names the writer without a word such as “by”, beside the day or the
 * writer's work: “Ines Okafor, 3 February 2026”, “Ines Okafor | News Editor”.
 */
final class SignedLine {

  private static final int LONGEST = 120;
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*[|·•,\\uFF0C\\uFF5C]\\s*|\\s+[–—/-]\\s+|[\\s\\u3000]*\\u3000[\\s\\u3000]*");
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}’'.-]*(?: (?:de|da|di|du|van|von|der|el|al|\\p{Lu})[\\p{L}\\p{M}’'.-]*){1,4}");

  /** As Japanese and Chinese papers have it. */
  private static final Pattern EAST_ASIAN =
      Pattern.compile(
          "(?:文|取材|執筆|撰文|記者|记者|作者|本报记者|本報記者)[・:/\\uFF1A\\uFF0F ]?([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{2,8})|([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{2,6})(?:記者|记者|编辑委员|編集委員|特派員)");

  private SignedLine() {}

  /** The line as so many paragraphs, the name marked as the byline; empty if it is none. */
  static List<Block> parts(Block.Paragraph p) {
    String line = digits(p.text().plain().strip());
    if (line.length() > LONGEST || line.indexOf('\n') >= 0 || PageLines.isHeadLine(line)) {
      return List.of();
    }
    Matcher m = BETWEEN.matcher(line);
    while (m.find()) {
      String before = line.substring(0, m.start());
      String after = line.substring(m.end());
      List<Block> out = parts(before, after, p.line());
      if (!out.isEmpty()) {
        return out;
      }
    }
    return List.of();
  }

  /** The line with wide digits as others. */
  private static String digits(String line) {
    StringBuilder out = new StringBuilder();
    line.codePoints()
        .map(c -> c >= '\uFF10' && c <= '\uFF19' ? c - '\uFF10' + '0' : c)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static List<Block> parts(String before, String after, int line) {
    List<Block> out = new ArrayList<>();
    Optional<String> first = name(before);
    if (first.isPresent() && (isDate(after) || HeadLines.isRole(after))) {
      out.add(new Block.Paragraph(Phrase.of(first.get()), Block.Hint.BYLINE, line));
      out.add(new Block.Paragraph(Phrase.of(after), Block.Hint.NONE, line));
    } else if (isDate(before) && name(after).isPresent()) {
      out.add(new Block.Paragraph(Phrase.of(before), Block.Hint.NONE, line));
      out.add(new Block.Paragraph(Phrase.of(name(after).get()), Block.Hint.BYLINE, line));
    }
    return out;
  }

  private static boolean isDate(String text) {
    return DateLine.parse(text).filter(d -> d.published().isPresent()).isPresent();
  }

  private static Optional<String> name(String text) {
    Matcher eastern = EAST_ASIAN.matcher(text);
    if (eastern.matches()) {
      return Optional.of(eastern.group(1) == null ? eastern.group(2) : eastern.group(1));
    }
    return NAME.matcher(text).matches()
            && !HeadLines.isRole(text)
            && BylineLine.names(text).filter(n -> n.rest().isEmpty()).isPresent()
        ? Optional.of(text)
        : Optional.empty();
  }
}
