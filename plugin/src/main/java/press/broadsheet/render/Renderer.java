package press.broadsheet.render;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.broadsheet.article.ArticleCard;
import press.broadsheet.base.Digest;
import press.broadsheet.base.Problems;
import press.broadsheet.render.view.ArchiveView;
import press.broadsheet.render.view.ArticleView;
import press.broadsheet.render.view.AuthorPageView;
import press.broadsheet.render.view.FeedView;
import press.broadsheet.render.view.FrontView;
import press.broadsheet.render.view.Html;
import press.broadsheet.render.view.ListView;
import press.broadsheet.render.view.NotFoundView;
import press.broadsheet.render.view.PageView;
import press.broadsheet.render.view.RedirectView;
import press.broadsheet.render.view.SiteView;
import press.broadsheet.render.view.SitemapView;
import press.broadsheet.render.view.TermsView;
import press.broadsheet.render.view.TombstoneView;
import press.broadsheet.render.view.View;
import press.broadsheet.site.Catalog;
import press.broadsheet.site.Page;
import press.broadsheet.site.PagePlan;
import press.broadsheet.site.SiteFile;

/**
 * Makes pages: first a {@link Sheet}, cheap and with the key that tells whether the page would be
 * the same as last time, then, where it would not, its bytes. Built once for a build, immutable,
 * thread-safe.
 */
public final class Renderer {

  private static final Map<Class<? extends View>, String> LAYOUTS =
      Map.ofEntries(
          Map.entry(ArchiveView.class, "layouts/archive.ftlh"),
          Map.entry(ArticleView.class, "layouts/article.ftlh"),
          Map.entry(AuthorPageView.class, "layouts/author.ftlh"),
          Map.entry(FrontView.class, "layouts/front.ftlh"),
          Map.entry(ListView.class, "layouts/list.ftlh"),
          Map.entry(NotFoundView.class, "layouts/not-found.ftlh"),
          Map.entry(PageView.class, "layouts/page.ftlh"),
          Map.entry(RedirectView.class, "layouts/redirect.ftlh"),
          Map.entry(TermsView.class, "layouts/terms.ftlh"),
          Map.entry(TombstoneView.class, "layouts/tombstone.ftlh"));

  private final Edition edition;
  private final Views views;
  private final Bodies bodies;
  private final Templates templates;
  private final SiteView site;
  private final Digest sharedKey;

  /**
   * A renderer for one build.
   *
   * @param engine changes whenever the program may render the same view otherwise
   * @param theme layouts, messages and the theme's own files
   * @param catalog the cards
   * @param texts the texts
   * @param plans every page of the site, so that links to them are known to lead somewhere
   * @param now the build instant; only tells in a preview what is still to come out
   * @param problems takes dead links, missing pictures and the like, as warnings
   */
  public Renderer(
      Digest engine,
      Theme theme,
      Catalog catalog,
      Texts texts,
      Collection<PagePlan> plans,
      Instant now,
      Problems problems) {
    Messages messages = Messages.of(theme, catalog.settings().language());
    Addresses addresses = new Addresses(catalog.settings());
    this.edition =
        new Edition(
            catalog,
            texts,
            new SiteLinks(catalog, texts, addresses, pages(plans)),
            addresses,
            messages,
            new Dates(messages, catalog.settings().zone()),
            now,
            problems);
    this.views = new Views(edition);
    this.bodies = new Bodies(edition);
    this.templates = new Templates(theme);
    this.site = views.site(theme);
    this.sharedKey = CanonicalDigest.of(engine, theme.fingerprint(), site);
  }

  /**
   * A page about to be rendered.
   *
   * @param plan what it is of
   * @param view everything that reaches it; {@code robots.txt} has none
   * @param key the same for two builds only if the page's bytes are
   */
  public record Sheet(PagePlan plan, java.util.Optional<View> view, Digest key) {}

  /** Makes a page's view and key. */
  public Sheet sheet(PagePlan plan) {
    if (plan.page() instanceof Page.Robots) {
      return new Sheet(plan, java.util.Optional.empty(), Digest.of(views.robots()));
    }
    View view = views.of(plan.page());
    return new Sheet(plan, java.util.Optional.of(view), CanonicalDigest.of(sharedKey, view));
  }

  /**
   * Makes a page's bytes.
   *
   * @throws press.broadsheet.base.ProblemException BS0501 if a template is wrong
   */
  public byte[] render(Sheet sheet) {
    String text = sheet.view().map(v -> text(sheet.plan(), v)).orElseGet(views::robots);
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The files that the pages made so far refer to. */
  public Set<SiteFile> usedFiles() {
    return edition.links().used();
  }

  private String text(PagePlan plan, View view) {
    Map<String, Object> model = new HashMap<>();
    model.put("site", site);
    model.put("page", view);
    model.put("words", edition.messages().words());
    String subject = plan.path() + " from " + plan.origin();
    if (view instanceof FeedView feed) {
      Map<String, String> texts = feedBodies(feed, ((Page.Feed) plan.page()).cards());
      if (feed.format().equals("json")) {
        return JsonFeed.of(feed, texts);
      }
      Map<String, Html> markup = new LinkedHashMap<>();
      texts.forEach((id, text) -> markup.put(id, new Html(text)));
      model.put("bodies", markup);
      return templates.fill("feeds/" + feed.format() + ".ftlx", model, subject);
    }
    if (view instanceof SitemapView sitemap) {
      return templates.fill(
          sitemap.index() ? "sitemap-index.ftlx" : "sitemap.ftlx", model, subject);
    }
    if (plan.page() instanceof Page.Article article) {
      model.put("body", new Html(bodies.onPage(article.card())));
    } else if (plan.page() instanceof Page.Custom custom) {
      model.put("body", new Html(bodies.onPage(custom.card())));
    }
    String layout = LAYOUTS.get(view.getClass());
    if (layout == null) {
      throw new IllegalStateException("no layout for " + view.getClass());
    }
    return templates.fill(layout, model, subject);
  }

  private Map<String, String> feedBodies(FeedView feed, List<ArticleCard> cards) {
    Map<String, String> out = new LinkedHashMap<>();
    for (int i = 0; i < cards.size(); i++) {
      out.put(feed.entries().get(i).id(), bodies.inFeed(cards.get(i)));
    }
    return out;
  }

  private static Map<String, String> pages(Collection<PagePlan> plans) {
    Map<String, String> out = new HashMap<>();
    for (PagePlan plan : plans) {
      String address = plan.path().address();
      out.put(address, plan.page() instanceof Page.Redirect r ? r.address() : address);
    }
    return out;
  }
}
