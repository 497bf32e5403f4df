package press.broadsheet.seed.mail;

import java.util.List;
import java.util.Locale;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.classify.BylineLine;
import press.broadsheet.seed.classify.FieldLabel;

/** Tells whether the text of a mail has a headline of its own, or only its subject is one. */
final class MailHeadline {

  private static final int MAX_HEADLINE = 130;
  private static final int REACH = 4;

  private MailHeadline() {}

  /** Whether a headline stands above the text; the subject's own words are one too. */
  static boolean isThere(List<Block> blocks, String subject) {
    for (int i = 0; i < blocks.size() && i < REACH; i++) {
      Block block = blocks.get(i);
      if (block instanceof Block.Heading) {
        return true;
      }
      if (block instanceof Block.Figure) {
        continue;
      }
      if (!(block instanceof Block.Paragraph p)) {
        return false;
      }
      String text = p.text().plain().strip();
      String first = text.lines().findFirst().orElse("");
      if (first.matches(
              "(?iU)(?:title|headline|titel|überschrift|titre|título|titolo|заголовок|العنوان|タイトル|题目|标题)\\s?[:：].*")
          || text.length() < 500 && bare(text).equals(bare(subject))) {
        return true;
      }
      boolean isField = FieldLabel.parse(first).isPresent() || BylineLine.parse(first).isPresent();
      if (!isField) {
        boolean isLine = text.length() <= MAX_HEADLINE && !text.contains("\n");
        return isLine
            && i + 1 < blocks.size()
            && (p.text().isStressed() || !text.matches("(?s).*[.,;:…。、][\"”’»]?$"));
      }
    }
    return false;
  }

  private static String bare(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
