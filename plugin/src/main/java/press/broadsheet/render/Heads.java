package press.broadsheet.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.broadsheet.article.ArticleCard;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.render.view.BylineView;
import press.broadsheet.render.view.FeedLink;
import press.broadsheet.render.view.HeadView;
import press.broadsheet.render.view.Html;
import press.broadsheet.render.view.LinkView;
import press.broadsheet.render.view.MetaView;
import press.broadsheet.render.view.PictureView;
import press.broadsheet.site.Page;

/** Makes the heads of pages: titles, canonical addresses, Open Graph (ogp.me) and feeds. */
final class Heads {

  private static final String LARGE_PREVIEW = "max-image-preview:large";
  private static final Html NONE = new Html("");

  private final Edition edition;

  Heads(Edition edition) {
    this.edition = edition;
  }

  /** An article's. */
  HeadView article(
      ArticleCard card,
      FrontMatter meta,
      List<BylineView> bylines,
      Optional<PictureView> image,
      Optional<LinkView> section,
      Html data) {
    List<MetaView> og = openGraph("article", card.title(), card.summary(), card.address());
    image.ifPresent(i -> og.addAll(image(i)));
    og.add(new MetaView("article:published_time", edition.dates().rfc3339(card.published())));
    og.add(new MetaView("article:modified_time", edition.dates().rfc3339(card.modified())));
    bylines.stream()
        .filter(b -> !b.href().isEmpty())
        .forEach(
            b ->
                og.add(new MetaView("article:author", edition.addresses().absoluteHref(b.href()))));
    section.ifPresent(s -> og.add(new MetaView("article:section", s.label())));
    card.tags().forEach(t -> og.add(new MetaView("article:tag", t)));
    String canonical =
        meta.source()
            .filter(s -> s.canonical() && s.url().matches("https?://.*"))
            .map(s -> s.url())
            .orElse(edition.addresses().absolute(card.address()));
    List<String> robots = new ArrayList<>(List.of(LARGE_PREVIEW));
    meta.expires()
        .ifPresent(
            e ->
                robots.add(
                    "unavailable_after: "
                        + edition.dates().rfc3339(e.at(edition.settings().zone()))));
    if (!meta.robots().isEmpty()) {
      robots.add(meta.robots());
    }
    return new HeadView(
        titled(card.title()),
        card.summary(),
        canonical,
        String.join(", ", robots),
        og,
        data,
        siteFeeds());
  }

  /** That of any other page which search engines may know. */
  HeadView page(String title, String description, String address, Html data, List<FeedLink> feeds) {
    return new HeadView(
        titled(title),
        description,
        edition.addresses().absolute(address),
        LARGE_PREVIEW,
        openGraph("website", title, description, address),
        data,
        feeds);
  }

  /** That of a page written by hand, which may say for itself what search engines should do. */
  HeadView page(ArticleCard card, FrontMatter meta) {
    HeadView head = page(card.title(), card.summary(), card.address(), NONE, siteFeeds());
    String robots = meta.robots().isEmpty() ? head.robots() : meta.robots();
    return new HeadView(
        head.title(),
        head.description(),
        head.canonical(),
        robots,
        head.properties(),
        head.data(),
        head.feeds());
  }

  /** That of a page which search engines should not know. */
  HeadView unlisted(String title) {
    return new HeadView(titled(title), "", "", "noindex", List.of(), NONE, List.of());
  }

  /** The feeds of a page that has its own. */
  List<FeedLink> feeds(String title, String home) {
    List<FeedLink> out = new ArrayList<>();
    for (Page.FeedFormat format : Page.FeedFormat.values()) {
      out.add(
          new FeedLink(
              format.mediaType(),
              feedTitle(title) + " (" + formatName(format) + ")",
              edition.addresses().href(home + format.fileName())));
    }
    return out;
  }

  /** The feeds of the whole publication, if it has any. */
  List<FeedLink> siteFeeds() {
    return edition.settings().feeds().contains("site") ? feeds("", "/") : List.of();
  }

  /** “City — The Paper”, or the publication's name alone. */
  String feedTitle(String title) {
    return title.isEmpty() ? edition.settings().title() : titled(title);
  }

  private String titled(String title) {
    String site = edition.settings().title();
    return title.isEmpty() || title.equals(site) ? site : title + " — " + site;
  }

  private static String formatName(Page.FeedFormat format) {
    return switch (format) {
      case ATOM -> "Atom";
      case RSS -> "RSS";
      case JSON -> "JSON";
    };
  }

  private List<MetaView> openGraph(String type, String title, String description, String address) {
    List<MetaView> out = new ArrayList<>();
    out.add(new MetaView("og:type", type));
    out.add(new MetaView("og:title", title.isEmpty() ? edition.settings().title() : title));
    if (!description.isEmpty()) {
      out.add(new MetaView("og:description", description));
    }
    out.add(new MetaView("og:url", edition.addresses().absolute(address)));
    out.add(new MetaView("og:site_name", edition.settings().title()));
    out.add(new MetaView("og:locale", edition.settings().language().replace('-', '_')));
    return out;
  }

  private List<MetaView> image(PictureView picture) {
    List<MetaView> out = new ArrayList<>();
    out.add(new MetaView("og:image", edition.addresses().absoluteHref(picture.src())));
    if (picture.width() > 0) {
      out.add(new MetaView("og:image:width", Integer.toString(picture.width())));
      out.add(new MetaView("og:image:height", Integer.toString(picture.height())));
    }
    if (!picture.alt().isEmpty()) {
      out.add(new MetaView("og:image:alt", picture.alt()));
    }
    return out;
  }
}
