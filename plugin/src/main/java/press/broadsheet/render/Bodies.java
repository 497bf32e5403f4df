package press.broadsheet.render;

import java.util.List;
import press.broadsheet.article.ArticleCard;
import press.broadsheet.base.Problems;
import press.broadsheet.markdown.Resolved;

/**
 * Fetches the text of an article when its page is rendered, with references resolved and the
 * dateline at its head.
 */
final class Bodies {

  private final Edition edition;

  Bodies(Edition edition) {
    this.edition = edition;
  }

  /** For a page of the site. */
  String onPage(ArticleCard card) {
    return html(card, resolved(card));
  }

  /** For a feed: every address with scheme and host. */
  String inFeed(ArticleCard card) {
    return html(card, resolved(card).stream().map(this::absolute).toList());
  }

  /** What is dead has been complained about when the view was made. */
  private List<Resolved> resolved(ArticleCard card) {
    return edition
        .links()
        .resolve(card, edition.texts().outline(card.file()).references(), new Problems());
  }

  private Resolved absolute(Resolved resolved) {
    if (resolved instanceof Resolved.Link link) {
      return new Resolved.Link(edition.addresses().absoluteHref(link.href()));
    }
    if (resolved instanceof Resolved.Picture picture) {
      return new Resolved.Picture(
          edition.addresses().absoluteHref(picture.src()), picture.width(), picture.height());
    }
    return resolved;
  }

  private String html(ArticleCard card, List<Resolved> resolved) {
    String html = edition.texts().prose(card.file()).html(resolved);
    String dateline = edition.texts().outline(card.file()).meta().dateline();
    if (dateline.isEmpty()) {
      return html;
    }
    String mark = "<span class=\"dateline\">" + escaped(dateline) + "</span> — ";
    return html.startsWith("<p>")
        ? "<p>" + mark + html.substring(3)
        : "<p>" + mark + "</p>\n" + html;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
