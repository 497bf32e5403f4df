package press.broadsheet.render;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import press.broadsheet.article.ArticleCard;
import press.broadsheet.render.view.FeedEntryView;
import press.broadsheet.render.view.FeedView;
import press.broadsheet.render.view.LinkView;
import press.broadsheet.render.view.PictureView;
import press.broadsheet.render.view.SitemapUrl;
import press.broadsheet.render.view.SitemapView;
import press.broadsheet.site.Page;

/**
 * Makes the views of feeds (Atom, RFC 4287; RSS 2.0; JSON Feed 1.1) and sitemaps (sitemaps.org).
 */
final class FeedViews {

  private final Edition edition;
  private final Stories stories;
  private final Heads heads;
  private final ArticleViews articles;

  FeedViews(Edition edition, Stories stories, Heads heads, ArticleViews articles) {
    this.edition = edition;
    this.stories = stories;
    this.heads = heads;
    this.articles = articles;
  }

  FeedView feed(Page.Feed page) {
    String home = edition.addresses().absolute(page.home());
    Instant updated =
        page.cards().stream()
            .map(ArticleCard::modified)
            .max(Comparator.naturalOrder())
            .orElse(Instant.EPOCH);
    return new FeedView(
        page.format().name().toLowerCase(java.util.Locale.ROOT),
        home,
        heads.feedTitle(page.title()),
        page.title().isEmpty() ? edition.settings().description() : "",
        edition.addresses().absolute(page.home() + page.format().fileName()),
        home,
        edition.dates().rfc3339(updated),
        edition.dates().rfc822(updated),
        edition.settings().language(),
        edition.settings().publisher(),
        page.cards().stream().map(this::entry).toList());
  }

  SitemapView sitemap(boolean index, List<Page.Dated> addresses) {
    return new SitemapView(
        index,
        addresses.stream()
            .map(
                d ->
                    new SitemapUrl(
                        edition.addresses().absolute(d.address()),
                        d.modified().map(m -> edition.dates().rfc3339(m)).orElse("")))
            .toList());
  }

  private FeedEntryView entry(ArticleCard card) {
    List<String> authors = new ArrayList<>();
    stories.bylines(card).forEach(b -> authors.add(b.name()));
    if (authors.isEmpty()) {
      authors.add(edition.settings().publisher());
    }
    List<String> categories = new ArrayList<>();
    stories.section(card).map(LinkView::label).ifPresent(categories::add);
    card.tags().stream().filter(t -> !categories.contains(t)).forEach(categories::add);
    Optional<PictureView> image = stories.picture(card);
    return new FeedEntryView(
        id(card),
        edition.addresses().absolute(card.address()),
        card.title(),
        card.summary(),
        articles.body(card, edition.texts().outline(card.file())),
        edition.dates().rfc3339(card.published()),
        edition.dates().rfc3339(card.modified()),
        edition.dates().rfc822(card.published()),
        authors,
        categories,
        image.map(
            i ->
                new PictureView(
                    edition.addresses().absoluteHref(i.src()),
                    i.width(),
                    i.height(),
                    i.alt(),
                    i.caption(),
                    i.credit())),
        card.language());
  }

  /**
   * A tag URI (RFC 4151) of the site's host and the article's id: an article that moves or gets
   * another date, or a paper that changes to https, is not new to any reader. The date in it is
   * only there because the scheme asks for one.
   */
  private String id(ArticleCard card) {
    String host =
        edition.addresses().absolute("/").replaceFirst("^https?://", "").replaceFirst("[:/].*", "");
    return "tag:" + host + ",2026:" + Addresses.encode(card.id());
  }
}
