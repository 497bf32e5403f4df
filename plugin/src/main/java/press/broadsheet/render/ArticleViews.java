package press.broadsheet.render;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.broadsheet.article.ArticleCard;
import press.broadsheet.article.ArticleType;
import press.broadsheet.article.Author;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.article.ImageRef;
import press.broadsheet.article.Slug;
import press.broadsheet.article.Status;
import press.broadsheet.base.Digest;
import press.broadsheet.markdown.Heading;
import press.broadsheet.markdown.Markdown;
import press.broadsheet.markdown.Resolved;
import press.broadsheet.render.view.ArticleView;
import press.broadsheet.render.view.AuthorView;
import press.broadsheet.render.view.BodyView;
import press.broadsheet.render.view.BylineView;
import press.broadsheet.render.view.CorrectionView;
import press.broadsheet.render.view.HeadingView;
import press.broadsheet.render.view.Html;
import press.broadsheet.render.view.LinkView;
import press.broadsheet.render.view.PageView;
import press.broadsheet.render.view.PictureView;
import press.broadsheet.render.view.SourceView;
import press.broadsheet.render.view.TombstoneView;
import press.broadsheet.site.AuthorCard;
import press.broadsheet.site.Catalog;

/** Makes the views of articles, of pages written by hand, and of authors. */
final class ArticleViews {

  /** A table of contents helps from about this many words on. */
  private static final int LONG = 900;

  private static final int MIN_HEADINGS = 3;

  private final Edition edition;
  private final Stories stories;
  private final Heads heads;
  private final JsonLd jsonLd;

  ArticleViews(Edition edition, Stories stories, Heads heads, JsonLd jsonLd) {
    this.edition = edition;
    this.stories = stories;
    this.heads = heads;
    this.jsonLd = jsonLd;
  }

  ArticleView article(ArticleCard card) {
    Texts.Outline outline = edition.texts().outline(card.file());
    FrontMatter meta = outline.meta();
    Optional<PictureView> image = stories.picture(card);
    Optional<LinkView> section = stories.section(card);
    List<BylineView> bylines = stories.bylines(card);
    Html data = jsonLd.article(card, meta, bylines, image, section);
    return new ArticleView(
        heads.article(card, meta, bylines, image, section, data),
        card.title(),
        card.subtitle(),
        card.kicker(),
        card.type().word(),
        label(card),
        section,
        bylines,
        stories.published(card),
        card.updated()
            .map(
                u ->
                    edition
                        .dates()
                        .view(u, meta.updated().map(d -> d.timed()).orElse(card.timed()))),
        stories.readingTime(card),
        meta.dateline(),
        image,
        contents(card, outline.headings()),
        body(card, outline),
        corrections(meta),
        meta.source()
            .map(s -> new SourceView(s.name(), s.url().matches("https?://.*") ? s.url() : "")),
        tags(card),
        authors(card),
        card.language(),
        Script.direction(card.language()),
        notice(card),
        meta.extra());
  }

  PageView page(ArticleCard card) {
    Texts.Outline outline = edition.texts().outline(card.file());
    return new PageView(
        heads.page(card, outline.meta()),
        card.title(),
        card.subtitle(),
        stories.picture(card),
        contents(card, outline.headings()),
        body(card, outline),
        card.language(),
        Script.direction(card.language()),
        outline.meta().extra());
  }

  TombstoneView tombstone(ArticleCard card) {
    FrontMatter meta = edition.texts().outline(card.file()).meta();
    return new TombstoneView(
        heads.unlisted(card.title()),
        card.title(),
        card.updated().map(u -> edition.dates().view(u, false)),
        corrections(meta));
  }

  /** What a preview says of an article that readers cannot see yet. */
  private String notice(ArticleCard card) {
    if (card.status() == Status.DRAFT) {
      return edition.messages().say("draft");
    }
    return card.published().isAfter(edition.now()) ? edition.messages().say("scheduled") : "";
  }

  /** The name of the kind of article, unless it is plain news or the kicker says so already. */
  private String label(ArticleCard card) {
    String label =
        card.type() == ArticleType.NEWS ? "" : edition.messages().say("type-" + card.type().word());
    return label.equalsIgnoreCase(card.kicker()) ? "" : label;
  }

  /** The author as introduced to readers. */
  AuthorView author(AuthorCard author) {
    Optional<Author> profile = author.profile();
    return new AuthorView(
        author.name(),
        edition.addresses().href(author.address()),
        profile.map(p -> bio(author, p)).orElse(new Html("")),
        profile.flatMap(p -> p.photo()).flatMap(photo -> photo(author, photo)),
        profile.map(Author::email).filter(e -> e.matches("[^@\\s<>\"']+@[^@\\s<>\"']+")).orElse(""),
        profile
            .map(
                p ->
                    p.links().stream()
                        .filter(l -> l.matches("https?://[^\\s\"<>]+"))
                        .map(l -> new LinkView(host(l), l))
                        .toList())
            .orElse(List.of()));
  }

  /** What identifies the text of a card on a page, with its references resolved. */
  BodyView body(ArticleCard card, Texts.Outline outline) {
    List<Resolved> resolved =
        edition.links().resolve(card, outline.references(), edition.problems());
    return new BodyView(
        Digest.of(
            card.body()
                + " "
                + card.language()
                + " "
                + Markdown.FINGERPRINT
                + " "
                + outline.meta().dateline()),
        resolved.stream().map(Resolved::toString).toList());
  }

  private Html bio(AuthorCard author, Author profile) {
    String file = profile.source().file();
    List<Resolved> resolved =
        edition.texts().outline(file).references().stream()
            .map(r -> edition.links().resolve(file, author.address(), r, edition.problems()))
            .toList();
    return new Html(edition.texts().prose(file).html(resolved));
  }

  private Optional<PictureView> photo(AuthorCard author, ImageRef photo) {
    String file = author.profile().map(p -> p.source().file()).orElse("");
    ImageRef named =
        photo.alt().isEmpty()
            ? new ImageRef(photo.src(), author.name(), photo.caption(), photo.credit())
            : photo;
    return stories.picture(file, author.address(), "photo", named);
  }

  private List<AuthorView> authors(ArticleCard card) {
    Set<AuthorCard> out = new LinkedHashSet<>();
    card.authors().forEach(b -> edition.catalog().author(b.name()).ifPresent(out::add));
    return out.stream().filter(a -> a.profile().isPresent()).map(this::author).toList();
  }

  private List<LinkView> tags(ArticleCard card) {
    List<LinkView> out = new ArrayList<>();
    for (String tag : card.tags()) {
      String slug = Slug.of(tag);
      if (!slug.isEmpty() && !edition.catalog().tagged(slug).isEmpty()) {
        out.add(
            new LinkView(
                edition.catalog().tagName(slug),
                edition.addresses().href(Catalog.tagAddress(slug))));
      }
    }
    return out;
  }

  private List<HeadingView> contents(ArticleCard card, List<Heading> headings) {
    List<HeadingView> out =
        headings.stream()
            .filter(h -> h.level() <= 3)
            .map(h -> new HeadingView(h.level(), h.id(), h.text()))
            .toList();
    return card.words() < LONG || out.size() < MIN_HEADINGS ? List.of() : out;
  }

  private List<CorrectionView> corrections(FrontMatter meta) {
    return meta.corrections().stream()
        .map(
            c ->
                new CorrectionView(
                    edition.dates().view(c.date().at(edition.settings().zone()), false), c.text()))
        .toList();
  }

  private static String host(String link) {
    try {
      String host = URI.create(link).getHost();
      return host == null ? link : host.replaceFirst("^www\\.", "");
    } catch (IllegalArgumentException e) {
      return link;
    }
  }
}
