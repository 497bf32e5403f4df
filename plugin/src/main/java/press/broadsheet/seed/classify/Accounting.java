package press.broadsheet.seed.classify;

import java.util.List;
import press.broadsheet.article.Byline;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.BlockText;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.WordAccount;

/**
 * Counts the words that came in and those that are in the article, and names those that are
 * nowhere: the last guard of the promise that nothing is lost. Where every rule does its work it
 * finds nothing.
 */
final class Accounting {

  private Accounting() {}

  /**
   * Adds to what was dropped the words of the seed that are missing, line by line.
   *
   * @param text all that came in
   * @param body what is the text of the article
   * @param meta its fields
   */
  static void close(Findings found, String text, List<Block> body, FrontMatter meta) {
    WordAccount words = new WordAccount();
    add(words, meta);
    words.add(BlockText.of(body));
    for (Draft.Bio bio : found.bios) {
      words.add(bio.name());
      words.add(bio.text());
    }
    found.dropped.forEach(d -> words.add(d.text()));
    found.said().forEach(words::add);
    for (String line : text.split("\n")) {
      String missing = words.take(line);
      if (!missing.isEmpty()) {
        found.dropped.add(Draft.Dropped.nowhere(missing));
      }
    }
  }

  private static void add(WordAccount words, FrontMatter meta) {
    for (String text :
        List.of(
            meta.title(),
            meta.subtitle(),
            meta.kicker(),
            meta.dateline(),
            meta.section(),
            meta.series(),
            meta.summary(),
            meta.slug(),
            meta.language(),
            meta.type().word())) {
      words.add(text);
    }
    for (Byline author : meta.authors()) {
      words.add(author.name());
      words.add(author.role());
    }
    meta.tags().forEach(words::add);
    meta.date().ifPresent(d -> words.add(d.toString()));
    meta.updated().ifPresent(d -> words.add(d.toString()));
    meta.publishAt().ifPresent(d -> words.add(d.toString()));
    meta.corrections().forEach(c -> words.add(c.text()));
    meta.source().ifPresent(s -> words.add(s.name() + " " + s.url()));
    meta.image().ifPresent(i -> words.add(i.alt() + " " + i.caption() + " " + i.credit()));
    meta.extra().values().forEach(value -> words.add(value.toString()));
  }
}
