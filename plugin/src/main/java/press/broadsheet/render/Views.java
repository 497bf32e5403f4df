package press.broadsheet.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.render.view.LinkView;
import press.broadsheet.render.view.NotFoundView;
import press.broadsheet.render.view.RedirectView;
import press.broadsheet.render.view.SiteView;
import press.broadsheet.render.view.View;
import press.broadsheet.site.ArchivePlanner;
import press.broadsheet.site.AuthorPlanner;
import press.broadsheet.site.ListPlanner;
import press.broadsheet.site.MenuItem;
import press.broadsheet.site.Page;

/** Makes a view of every page but those that need none. Immutable, thread-safe. */
final class Views {

  private final Edition edition;
  private final Heads heads;
  private final ArticleViews articles;
  private final ListViews lists;
  private final FeedViews feeds;

  Views(Edition edition) {
    this.edition = edition;
    Stories stories = new Stories(edition);
    JsonLd jsonLd = new JsonLd(edition);
    this.heads = new Heads(edition);
    this.articles = new ArticleViews(edition, stories, heads, jsonLd);
    this.lists = new ListViews(edition, stories, heads, jsonLd, articles);
    this.feeds = new FeedViews(edition, stories, heads, articles);
  }

  /** The view of a page; {@code robots.txt} is the one page that has none. */
  View of(Page page) {
    if (page instanceof Page.Article p) {
      return articles.article(p.card());
    } else if (page instanceof Page.Tombstone p) {
      return articles.tombstone(p.card());
    } else if (page instanceof Page.Custom p) {
      return articles.page(p.card());
    } else if (page instanceof Page.Front p) {
      return lists.front(p);
    } else if (page instanceof Page.Listing p) {
      return lists.list(p);
    } else if (page instanceof Page.AuthorFront p) {
      return lists.author(p);
    } else if (page instanceof Page.Archive p) {
      return lists.archive(p);
    } else if (page instanceof Page.Tags p) {
      return lists.terms("tags", ListPlanner.TAGS, p.terms());
    } else if (page instanceof Page.Authors p) {
      return lists.terms("authors", AuthorPlanner.AUTHORS, p.terms());
    } else if (page instanceof Page.Redirect p) {
      return new RedirectView(
          edition.addresses().href(p.address()),
          edition.addresses().absolute(p.address()),
          p.title());
    } else if (page instanceof Page.Feed p) {
      return feeds.feed(p);
    } else if (page instanceof Page.Sitemap p) {
      return feeds.sitemap(false, p.addresses());
    } else if (page instanceof Page.SitemapIndex p) {
      return feeds.sitemap(true, p.sitemaps());
    } else if (page instanceof Page.NotFound) {
      return new NotFoundView(heads.unlisted(edition.messages().say("not-found")));
    }
    throw new IllegalArgumentException("no view for " + page);
  }

  /** What every page shows of the publication. */
  SiteView site(Theme theme) {
    Map<String, String> assets = new LinkedHashMap<>();
    theme.assetPaths().forEach((name, path) -> assets.put(name, edition.addresses().href(path)));
    String logo = edition.settings().logo();
    if (!logo.isEmpty() && !edition.catalog().files().containsKey("assets/" + logo)) {
      edition
          .problems()
          .add(
              Problem.warning(
                  "BS0707",
                  Location.of("site.yaml"),
                  "The publisher’s logo “" + logo + "” is not in assets/.",
                  "Put the file there, or correct its path."));
    }
    return new SiteView(
        edition.settings().title(),
        edition.settings().motto(),
        edition.settings().description(),
        edition.addresses().href("/"),
        edition.settings().language(),
        Script.direction(edition.settings().language()),
        edition.catalog().sections().stream()
            .map(s -> new LinkView(s.name(), edition.addresses().href(s.address())))
            .toList(),
        menu(),
        heads.siteFeeds(),
        edition.settings().copyright(),
        assets);
  }

  /** The whole of {@code robots.txt} (RFC 9309). */
  String robots() {
    return "User-agent: *\nAllow: /\n\nSitemap: "
        + edition.addresses().absolute(Page.SITEMAP)
        + "\n";
  }

  private List<LinkView> menu() {
    List<LinkView> out = new ArrayList<>();
    for (MenuItem item : edition.settings().menu()) {
      String href =
          item.link().matches("(?i)(https?|mailto):.*")
              ? item.link()
              : edition.links().ofSettings(item.link()).orElse("");
      if (href.isEmpty()) {
        edition
            .problems()
            .add(
                Problem.warning(
                    "BS0706",
                    Location.of("site.yaml"),
                    "The menu entry “"
                        + item.label()
                        + "” leads to "
                        + item.link()
                        + ", where nothing is.",
                    "Correct its link, or remove it."));
      } else {
        out.add(new LinkView(item.label(), href));
      }
    }
    if (edition.settings().menu().isEmpty()) {
      edition
          .catalog()
          .pages()
          .forEach(p -> out.add(new LinkView(p.title(), edition.addresses().href(p.address()))));
    }
    out.add(own("archive", ArchivePlanner.ARCHIVE));
    if (!edition.catalog().authors().isEmpty()) {
      out.add(own("authors", AuthorPlanner.AUTHORS));
    }
    if (!edition.catalog().tags().isEmpty()) {
      out.add(own("tags", ListPlanner.TAGS));
    }
    return out;
  }

  private LinkView own(String key, String address) {
    return new LinkView(edition.messages().say(key), edition.addresses().href(address));
  }
}
