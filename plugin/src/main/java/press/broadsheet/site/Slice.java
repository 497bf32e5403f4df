package press.broadsheet.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.broadsheet.article.ArticleCard;

/**
 * The part of a long list that one page shows. Pages are numbered from the oldest article, so that
 * a new one changes the first page only: with a size of 20, page 1 has for ever the 20 oldest
 * articles, and the first page has the 20 to 39 newest that are on no numbered page.
 *
 * @param address of this page
 * @param number of this page; 0 for the first
 * @param cards newest first
 * @param newer address of the page with newer articles
 * @param older address of the page with older articles
 */
public record Slice(
    String address,
    int number,
    List<ArticleCard> cards,
    Optional<String> newer,
    Optional<String> older) {

  public Slice {
    cards = List.copyOf(cards);
  }

  /**
   * Cuts a list into pages.
   *
   * @param base address of the first page
   * @param cards newest first
   * @param size articles on a numbered page
   * @return the first page, then the numbered ones from the newest down; at least one page, even
   *     for an empty list
   */
  public static List<Slice> cut(String base, List<ArticleCard> cards, int size) {
    int numbered = Math.max(0, cards.size() / size - 1);
    int first = cards.size() - numbered * size;
    List<Slice> out = new ArrayList<>(numbered + 1);
    out.add(
        new Slice(
            base,
            0,
            cards.subList(0, first),
            Optional.empty(),
            numbered == 0 ? Optional.empty() : Optional.of(page(base, numbered))));
    for (int n = numbered; n >= 1; n--) {
      int from = first + (numbered - n) * size;
      Optional<String> newer = Optional.of(n == numbered ? base : page(base, n + 1));
      Optional<String> older = n == 1 ? Optional.empty() : Optional.of(page(base, n - 1));
      out.add(new Slice(page(base, n), n, cards.subList(from, from + size), newer, older));
    }
    return out;
  }

  private static String page(String base, int number) {
    return base + "page/" + number + "/";
  }
}
