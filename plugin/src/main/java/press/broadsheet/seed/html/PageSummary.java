package press.broadsheet.seed.html;

import java.util.List;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.seed.Block;

/** What a page says of itself for search engines: its dek, a summary, or the first words again. */
final class PageSummary {

  private static final int LEAST = 20;
  private static final int REACH = 8;

  private PageSummary() {}

  /** Takes the description as summary, unless the text or the dek says the same. */
  static void take(List<Block> blocks, FrontMatter.Builder meta, HtmlMetadata metadata) {
    boolean hasDek =
        blocks.stream()
            .limit(REACH)
            .anyMatch(b -> b instanceof Block.Paragraph p && p.hint() == Block.Hint.DEK);
    if (!hasDek && !metadata.subtitle().isEmpty()) {
      meta.subtitle = metadata.subtitle();
    }
    String description = metadata.description();
    boolean isNew =
        description.length() >= LEAST
            && !description.equals(meta.subtitle)
            && blocks.stream().limit(2 * REACH).noneMatch(b -> says(b, description));
    if (isNew) {
      meta.summary = description;
    }
  }

  /** Whether a paragraph begins with what the description says, which may be cut short. */
  private static boolean says(Block block, String description) {
    String text =
        block instanceof Block.Paragraph p
            ? p.text().plain()
            : block instanceof Block.Heading h ? h.text().plain() : "";
    String words = Words.of(description.replaceFirst("\\s*\\[?(?:…|\\.{3}|&hellip;)\\]?\\s*$", ""));
    String own = Words.of(text);
    return !own.isEmpty()
        && (own.startsWith(words)
            || own.length() > LEAST && words.startsWith(own)
            || own.contains(words));
  }
}
