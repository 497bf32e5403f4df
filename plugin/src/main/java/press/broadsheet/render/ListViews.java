package press.broadsheet.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.broadsheet.article.ArticleCard;
import press.broadsheet.article.ArticleType;
import press.broadsheet.render.view.ArchiveView;
import press.broadsheet.render.view.AuthorPageView;
import press.broadsheet.render.view.AuthorView;
import press.broadsheet.render.view.FeedLink;
import press.broadsheet.render.view.FrontView;
import press.broadsheet.render.view.HeadView;
import press.broadsheet.render.view.Html;
import press.broadsheet.render.view.LinkView;
import press.broadsheet.render.view.ListView;
import press.broadsheet.render.view.MonthView;
import press.broadsheet.render.view.PagerView;
import press.broadsheet.render.view.StoryView;
import press.broadsheet.render.view.StripView;
import press.broadsheet.render.view.TermView;
import press.broadsheet.render.view.TermsView;
import press.broadsheet.render.view.TimeView;
import press.broadsheet.render.view.YearView;
import press.broadsheet.site.ArchivePlanner;
import press.broadsheet.site.ListPlanner;
import press.broadsheet.site.Page;
import press.broadsheet.site.Slice;

/** Makes the views of pages that list articles. */
final class ListViews {

  private static final Html NO_DATA = new Html("");

  private final Edition edition;
  private final Stories stories;
  private final Heads heads;
  private final JsonLd jsonLd;
  private final ArticleViews articles;

  ListViews(Edition edition, Stories stories, Heads heads, JsonLd jsonLd, ArticleViews articles) {
    this.edition = edition;
    this.stories = stories;
    this.heads = heads;
    this.jsonLd = jsonLd;
    this.articles = articles;
  }

  FrontView front(Page.Front page) {
    HeadView head =
        heads.page(
            "", edition.settings().description(), "/", jsonLd.publication(), heads.siteFeeds());
    List<StoryView> top = stories.views(page.newest());
    Optional<TimeView> edited =
        page.newest().stream().findFirst().map(c -> edition.dates().view(c.published(), false));
    return new FrontView(
        head,
        edited,
        top.stream().findFirst(),
        top.stream().skip(1).toList(),
        page.strips().stream().map(this::strip).toList());
  }

  ListView list(Page.Listing page) {
    String title = title(page);
    boolean hasFeed =
        switch (page.kind()) {
          case SECTION -> edition.settings().feeds().contains("section");
          case TAG -> edition.settings().feeds().contains("tag");
          default -> false;
        };
    List<FeedLink> feeds = hasFeed ? heads.feeds(page.title(), page.base()) : List.of();
    return new ListView(
        heads.page(
            numbered(title, page.slice()),
            page.description(),
            page.slice().address(),
            NO_DATA,
            hasFeed ? feeds : heads.siteFeeds()),
        page.kind().name().toLowerCase(java.util.Locale.ROOT),
        title,
        page.description(),
        stories.views(page.slice().cards()),
        pager(page.slice()),
        feeds,
        path(page));
  }

  AuthorPageView author(Page.AuthorFront page) {
    AuthorView author = articles.author(page.author());
    boolean hasFeed = edition.settings().feeds().contains("author");
    List<FeedLink> feeds =
        hasFeed ? heads.feeds(author.name(), page.author().address()) : List.of();
    String description =
        page.author()
            .profile()
            .map(p -> edition.texts().prose(p.source().file()).excerpt())
            .orElse("");
    return new AuthorPageView(
        heads.page(
            numbered(author.name(), page.slice()),
            description,
            page.slice().address(),
            jsonLd.author(page.author(), description),
            hasFeed ? feeds : heads.siteFeeds()),
        author,
        stories.views(page.slice().cards()),
        pager(page.slice()),
        feeds);
  }

  ArchiveView archive(Page.Archive page) {
    String title =
        page.year()
            .map(y -> edition.messages().say("archive-of", "year", y))
            .orElseGet(() -> edition.messages().say("archive"));
    String address = page.year().map(ArchivePlanner::yearAddress).orElse(ArchivePlanner.ARCHIVE);
    Map<Integer, List<Page.Month>> byYear = new LinkedHashMap<>();
    page.months().forEach(m -> byYear.computeIfAbsent(m.year(), y -> new ArrayList<>()).add(m));
    List<YearView> years = new ArrayList<>();
    byYear.forEach((year, months) -> years.add(year(year, months)));
    return new ArchiveView(
        heads.page(title, "", address, NO_DATA, heads.siteFeeds()), title, years);
  }

  TermsView terms(String kind, String address, List<Page.Term> terms) {
    String title = edition.messages().say(kind);
    List<TermView> views =
        terms.stream()
            .map(t -> new TermView(t.name(), edition.addresses().href(t.address()), t.count()))
            .sorted(
                java.util.Comparator.comparing((TermView t) -> Alphabet.key(t.label()))
                    .thenComparing(TermView::href))
            .toList();
    return new TermsView(
        heads.page(title, "", address, NO_DATA, heads.siteFeeds()), kind, title, views);
  }

  private StripView strip(Page.Strip strip) {
    String name = strip.name().isEmpty() ? edition.messages().say("latest") : strip.name();
    boolean opinion =
        strip.cards().stream().map(ArticleCard::type).allMatch(t -> t == ArticleType.OPINION);
    return new StripView(
        new LinkView(name, edition.addresses().href(strip.address())),
        opinion,
        stories.views(strip.cards()));
  }

  private String title(Page.Listing page) {
    return switch (page.kind()) {
      case LATEST -> edition.messages().say("latest");
      case MONTH ->
          edition
              .dates()
              .month(
                  Integer.parseInt(page.title().substring(0, 4)),
                  Integer.parseInt(page.title().substring(5)));
      case SECTION, TAG -> page.title();
    };
  }

  private List<LinkView> path(Page.Listing page) {
    return switch (page.kind()) {
      case MONTH ->
          List.of(
              archiveLink(),
              new LinkView(
                  page.title().substring(0, 4),
                  edition.addresses().href("/" + page.title().substring(0, 4) + "/")));
      case TAG ->
          List.of(
              new LinkView(
                  edition.messages().say("tags"), edition.addresses().href(ListPlanner.TAGS)));
      case LATEST, SECTION -> List.of();
    };
  }

  private LinkView archiveLink() {
    return new LinkView(
        edition.messages().say("archive"), edition.addresses().href(ArchivePlanner.ARCHIVE));
  }

  private YearView year(int year, List<Page.Month> months) {
    List<MonthView> views =
        months.stream()
            .map(
                m ->
                    new MonthView(
                        edition.dates().monthName(m.month()),
                        edition.addresses().href(m.address()),
                        m.count()))
            .toList();
    return new YearView(
        Integer.toString(year),
        edition.addresses().href(ArchivePlanner.yearAddress(year)),
        months.stream().mapToInt(Page.Month::count).sum(),
        views);
  }

  private PagerView pager(Slice slice) {
    return new PagerView(
        slice.number() == 0 ? "" : edition.messages().say("page", "page", slice.number()),
        slice
            .newer()
            .map(a -> new LinkView(edition.messages().say("newer"), edition.addresses().href(a))),
        slice
            .older()
            .map(a -> new LinkView(edition.messages().say("older"), edition.addresses().href(a))));
  }

  private String numbered(String title, Slice slice) {
    return slice.number() == 0
        ? title
        : title + ", " + edition.messages().say("page", "page", slice.number());
  }
}
