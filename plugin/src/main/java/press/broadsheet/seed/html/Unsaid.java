package press.broadsheet.seed.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.BlockText;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.WordAccount;
import press.broadsheet.seed.classify.BlockWriter;
import press.broadsheet.seed.classify.PhraseWriter;

/**
 * What an element says, noted before it is read, to tell afterwards what its blocks do not say: the
 * addresses of links in a caption, for which plain text has no place, the titles of films, words in
 * elements that hold none.
 */
final class Unsaid {

  private final String text;
  private final List<String> leaves = new ArrayList<>();
  private final Set<String> addresses = new LinkedHashSet<>();
  private final Set<String> titles = new LinkedHashSet<>();

  /**
   * @param element what is going to be read
   */
  Unsaid(Element element) {
    text = element.text();
    element.getAllElements().forEach(this::note);
  }

  private void note(Element e) {
    if (e.childrenSize() == 0 && !e.text().isBlank()) {
      leaves.add(Words.oneLine(e.text()));
    }
    String href = DocsHtml.direct(e.attr("href").strip());
    boolean isEnlarged = e.text().isBlank() && e.selectFirst("img") != null;
    if (e.normalName().equals("a") && !isEnlarged && href.matches("(?i)(?:https?:|mailto:).*")) {
      addresses.add(href);
    }
    if (e.normalName().matches("iframe|video|audio|embed") && e.attr("title").contains(" ")) {
      titles.add(Words.oneLine(e.attr("title")));
    }
  }

  /**
   * Lists what the blocks do not say.
   *
   * @param dropped takes it
   */
  void list(List<Block> blocks, List<Draft.Dropped> dropped) {
    int from = dropped.size();
    String markdown = BlockWriter.write(blocks);
    for (String href : addresses) {
      if (!markdown.contains(PhraseWriter.destination(href)) && !markdown.contains(href)) {
        dropped.add(Draft.Dropped.address(href));
      }
    }
    for (String title : titles) {
      if (!markdown.contains(title)) {
        dropped.add(new Draft.Dropped(title, "title of what is shown from elsewhere"));
      }
    }
    WordAccount account = new WordAccount();
    account.add(BlockText.of(blocks));
    dropped.subList(from, dropped.size()).forEach(d -> account.add(d.text()));
    words(account.take(text), dropped);
  }

  /** Lists words that are nowhere: the whole line where all of it is, else the words. */
  private void words(String missing, List<Draft.Dropped> dropped) {
    if (missing.isEmpty()) {
      return;
    }
    WordAccount account = new WordAccount();
    account.add(missing);
    for (String leaf : leaves) {
      if (account.holds(leaf)) {
        account.take(leaf);
        dropped.add(Draft.Dropped.nowhere(leaf));
      }
    }
    List<String> others =
        Stream.of(missing.split(" ")).filter(w -> account.take(w).isEmpty()).toList();
    boolean isWord = others.stream().anyMatch(w -> w.length() > 1); // 摄 stands before a name
    if (isWord) {
      dropped.add(Draft.Dropped.nowhere(String.join(" ", others)));
    }
  }
}
