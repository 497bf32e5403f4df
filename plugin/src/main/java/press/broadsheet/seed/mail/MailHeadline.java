package press.broadsheet.seed.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.RawArticle;
import press.broadsheet.seed.classify.Classifier;

/** Tells whether the text of a mail has a headline of its own, or only its subject is one. */
final class MailHeadline {

  private static final int REACH = 4;
  private static final int LEAST_TEXT = 110;

  private MailHeadline() {}

  /** Whether a headline stands above the text; the subject's own words are one too. */
  static boolean isThere(List<Block> blocks, String subject) {
    boolean isRepeated =
        blocks.stream()
            .limit(REACH + 2)
            .anyMatch(b -> b instanceof Block.Paragraph p && isSame(p.text().plain(), subject));
    if (isRepeated) {
      return true;
    }
    return !isTextFirst(blocks) && Classifier.hasHeadline(RawArticle.of(blocks));
  }

  /** The blocks with a marked headline first, when only pictures stand above it. */
  static List<Block> first(List<Block> blocks) {
    int at = 0;
    while (at < blocks.size() && blocks.get(at) instanceof Block.Figure) {
      at++;
    }
    if (at == 0 || at == blocks.size() || !(blocks.get(at) instanceof Block.Heading)) {
      return blocks;
    }
    List<Block> out = new ArrayList<>(blocks);
    out.add(0, out.remove(at));
    return out;
  }

  /** Whether the mail begins with sentences, so that the subject is the headline. */
  private static boolean isTextFirst(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph p) {
        String text = p.text().plain().strip();
        return text.length() > LEAST_TEXT
            && text.indexOf('\n') < 0
            && text.matches("(?s).*[.!?…]")
            && blocks.stream().noneMatch(Block.Heading.class::isInstance);
      }
    }
    return false;
  }

  private static boolean isSame(String text, String subject) {
    return text.length() < 500 && !bare(subject).isEmpty() && bare(text).equals(bare(subject));
  }

  private static String bare(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
