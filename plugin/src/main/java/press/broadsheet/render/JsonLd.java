package press.broadsheet.render;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.broadsheet.article.ArticleCard;
import press.broadsheet.article.AuthorKind;
import press.broadsheet.article.Correction;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.render.view.BylineView;
import press.broadsheet.render.view.Html;
import press.broadsheet.render.view.LinkView;
import press.broadsheet.render.view.PictureView;
import press.broadsheet.site.AuthorCard;
import press.broadsheet.site.SiteFile;

/**
 * Structured data of pages (schema.org, JSON-LD 1.1), with what Google's guide for articles asks
 * for. Written so that no value can end the script element around it.
 */
final class JsonLd {

  /**
   * Escapes {@code <}, {@code >}, {@code &}, {@code =} and {@code '}, which HTML would read before
   * JSON is.
   */
  private static final Gson GSON = new GsonBuilder().create();

  private final Edition edition;

  JsonLd(Edition edition) {
    this.edition = edition;
  }

  /** An article and its place in the site. */
  Html article(
      ArticleCard card,
      FrontMatter meta,
      List<BylineView> bylines,
      Optional<PictureView> image,
      Optional<LinkView> section) {
    Map<String, Object> article = thing(card.type().schemaType());
    String url = edition.addresses().absolute(card.address());
    article.put("headline", card.title());
    put(article, "description", card.summary());
    article.put("url", url);
    article.put("mainEntityOfPage", url);
    image.ifPresent(i -> article.put("image", List.of(image(i))));
    article.put("datePublished", edition.dates().rfc3339(card.published()));
    article.put("dateModified", edition.dates().rfc3339(card.modified()));
    article.put("author", authors(bylines));
    article.put("publisher", publisher());
    put(article, "articleSection", section.map(LinkView::label).orElse(""));
    if (!card.tags().isEmpty()) {
      article.put("keywords", card.tags());
    }
    article.put("inLanguage", card.language());
    article.put("wordCount", card.words());
    put(article, "dateline", meta.dateline());
    article.put("isAccessibleForFree", true);
    if (!meta.corrections().isEmpty()) {
      article.put("correction", meta.corrections().stream().map(this::correction).toList());
    }
    return graph(List.of(article, breadcrumbs(card.title(), url, section)));
  }

  /** The publication, on its front page. */
  Html publication() {
    Map<String, Object> site = thing("WebSite");
    site.put("name", edition.settings().title());
    put(site, "description", edition.settings().description());
    site.put("url", edition.addresses().absolute("/"));
    site.put("inLanguage", edition.settings().language());
    site.put("publisher", publisher());
    return graph(List.of(site));
  }

  /** An author. */
  Html author(AuthorCard author, String description) {
    Map<String, Object> signer = thing(type(author.kind().word()));
    signer.put("name", author.name());
    signer.put("url", edition.addresses().absolute(author.address()));
    put(signer, "description", description);
    List<String> links =
        author
            .profile()
            .map(p -> p.links().stream().filter(l -> l.matches("https?://.*")).toList())
            .orElse(List.of());
    if (!links.isEmpty()) {
      signer.put("sameAs", links);
    }
    Map<String, Object> page = thing("ProfilePage");
    page.put("url", edition.addresses().absolute(author.address()));
    page.put("mainEntity", signer);
    return graph(List.of(page));
  }

  private List<Map<String, Object>> authors(List<BylineView> bylines) {
    if (bylines.isEmpty()) {
      return List.of(publisher());
    }
    List<Map<String, Object>> out = new ArrayList<>();
    for (BylineView byline : bylines) {
      Map<String, Object> signer = thing(type(byline.kind()));
      signer.put("name", byline.name());
      if (!byline.href().isEmpty()) {
        signer.put("url", edition.addresses().absoluteHref(byline.href()));
      }
      out.add(signer);
    }
    return out;
  }

  private static String type(String kind) {
    return kind.equals(AuthorKind.ORGANIZATION.word()) ? "Organization" : "Person";
  }

  private Map<String, Object> publisher() {
    Map<String, Object> publisher = thing("NewsMediaOrganization");
    publisher.put("name", edition.settings().publisher());
    publisher.put("url", edition.addresses().absolute("/"));
    SiteFile logo = edition.catalog().files().get("assets/" + edition.settings().logo());
    if (logo != null) {
      edition.links().used().add(logo);
      Map<String, Object> image = thing("ImageObject");
      image.put("url", edition.addresses().absolute(logo.path().address()));
      publisher.put("logo", image);
    }
    return publisher;
  }

  private Map<String, Object> image(PictureView picture) {
    Map<String, Object> image = thing("ImageObject");
    image.put("url", edition.addresses().absoluteHref(picture.src()));
    if (picture.width() > 0) {
      image.put("width", picture.width() + " px"); // a schema.org Distance
      image.put("height", picture.height() + " px");
    }
    put(image, "caption", picture.caption());
    put(image, "creditText", picture.credit());
    return image;
  }

  private Map<String, Object> correction(Correction correction) {
    Map<String, Object> comment = thing("CorrectionComment");
    comment.put("text", correction.text());
    comment.put(
        "datePublished", edition.dates().rfc3339(correction.date().at(edition.settings().zone())));
    return comment;
  }

  private Map<String, Object> breadcrumbs(String title, String url, Optional<LinkView> section) {
    List<Map<String, Object>> items = new ArrayList<>();
    items.add(crumb(1, edition.settings().title(), edition.addresses().absolute("/")));
    section.ifPresent(
        s -> items.add(crumb(2, s.label(), edition.addresses().absoluteHref(s.href()))));
    items.add(crumb(items.size() + 1, title, url));
    Map<String, Object> list = thing("BreadcrumbList");
    list.put("itemListElement", items);
    return list;
  }

  private static Map<String, Object> crumb(int position, String name, String url) {
    Map<String, Object> item = thing("ListItem");
    item.put("position", position);
    item.put("name", name);
    item.put("item", url);
    return item;
  }

  private static Map<String, Object> thing(String type) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("@type", type);
    return out;
  }

  private static void put(Map<String, Object> thing, String property, String value) {
    if (!value.isEmpty()) {
      thing.put(property, value);
    }
  }

  private static Html graph(List<Map<String, Object>> things) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("@context", "https://schema.org");
    if (things.size() == 1) {
      out.putAll(things.get(0));
    } else {
      out.put("@graph", things);
    }
    return new Html(GSON.toJson(out));
  }
}
