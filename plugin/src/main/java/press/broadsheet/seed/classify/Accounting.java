package press.broadsheet.seed.classify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.article.Byline;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.BlockText;
import press.broadsheet.seed.Draft;

/**
 * Counts the words that came in and those that are in the article, and names those that are
 * nowhere: the last guard of the promise that nothing is lost. Where every rule does its work it
 * finds nothing.
 */
final class Accounting {

  /** Below U+0E00, where most texts are, no script has to be looked up: that takes long. */
  private static final Pattern WORD =
      Pattern.compile(
          "[\\x{0E00}-\\x{10FFFF}&&[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]]"
              + "|[\\p{L}\\p{M}\\p{N}&&[\\x00-\\x{0DFF}[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]]]+");

  private final Map<String, Integer> left = new HashMap<>();

  private Accounting() {}

  /**
   * Adds to what was dropped the words of the seed that are missing, line by line.
   *
   * @param text all that came in
   * @param body what is the text of the article
   * @param meta its fields
   */
  static void close(Findings found, String text, List<Block> body, FrontMatter meta) {
    Accounting words = new Accounting();
    words.add(BlockText.of(body));
    words.add(meta);
    for (Draft.Bio bio : found.bios) {
      words.add(bio.name());
      words.add(bio.text());
    }
    found.dropped.forEach(d -> words.add(d.text()));
    found.said().forEach(words::add);
    for (String line : text.split("\n")) {
      words.take(line, found);
    }
  }

  private void add(FrontMatter meta) {
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
      add(text);
    }
    for (Byline author : meta.authors()) {
      add(author.name());
      add(author.role());
    }
    meta.tags().forEach(this::add);
    meta.date().ifPresent(d -> add(d.toString()));
    meta.updated().ifPresent(d -> add(d.toString()));
    meta.publishAt().ifPresent(d -> add(d.toString()));
    meta.corrections().forEach(c -> add(c.text()));
    meta.source().ifPresent(s -> add(s.name() + " " + s.url()));
    meta.image().ifPresent(i -> add(i.alt() + " " + i.caption() + " " + i.credit()));
    meta.extra().values().forEach(value -> add(value.toString()));
  }

  private void add(String text) {
    Matcher m = WORD.matcher(text);
    while (m.find()) {
      left.merge(m.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
    }
  }

  /** Takes the words of a line out of the account, and drops those that are not in it. */
  private void take(String line, Findings found) {
    List<String> missing = new ArrayList<>();
    Matcher m = WORD.matcher(line);
    while (m.find()) {
      String word = m.group().toLowerCase(Locale.ROOT);
      Integer count = left.get(word);
      if (count == null) {
        missing.add(m.group());
      } else if (count == 1) {
        left.remove(word);
      } else {
        left.put(word, count - 1);
      }
    }
    if (!missing.isEmpty()) {
      found.drop(String.join(" ", missing), "words that found no place in the article");
    }
  }
}
