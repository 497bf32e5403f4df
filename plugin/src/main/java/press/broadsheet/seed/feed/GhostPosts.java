package press.broadsheet.seed.feed;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import press.broadsheet.article.ArticleDate;
import press.broadsheet.article.Byline;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.article.ImageRef;
import press.broadsheet.article.Slug;
import press.broadsheet.article.Source;
import press.broadsheet.article.Status;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.base.Problems;
import press.broadsheet.markdown.MarkdownText;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.classify.CreditLine;
import press.broadsheet.seed.cms.ArticleHtml;
import press.broadsheet.seed.cms.EntryNames;
import press.broadsheet.seed.cms.LanguageTag;
import press.broadsheet.seed.cms.LaterChange;
import press.broadsheet.seed.cms.PlainWords;
import press.broadsheet.seed.cms.SiteAddress;
import press.broadsheet.seed.cms.StatedArticle;
import press.broadsheet.seed.text.TextLayout;

/** Makes the articles of one export of Ghost of its posts and pages, one after the other. */
final class GhostPosts {

  /** Stands in exports for the address of the site. */
  private static final String SITE = "__GHOST_URL__";

  private final GhostExport export;
  private final EntryNames names = new EntryNames();
  private final Map<String, Integer> hidden = new TreeMap<>();
  private int firstHidden;

  GhostPosts(GhostExport export) {
    this.export = export;
  }

  /** The draft of a post or page. */
  Draft draft(JsonObject post, int line) {
    List<Draft.Dropped> dropped = new ArrayList<>();
    FrontMatter.Builder meta = FrontMatter.builder();
    meta.title = PlainWords.of(JsonSeed.text(post, "title")).replaceFirst("^\\(Untitled\\)$", "");
    meta.date = date(JsonSeed.text(post, "published_at"));
    meta.updated =
        LaterChange.of(meta.date, date(JsonSeed.text(post, "updated_at")))
            .filter(u -> meta.date.isPresent() && u.local().isAfter(meta.date.get().local()));
    meta.slug = Slug.of(JsonSeed.text(post, "slug"));
    meta.language = LanguageTag.of(JsonSeed.text(post, "locale"));
    String described = PlainWords.of(export.meta(post, "meta_description"));
    meta.summary =
        XmlEntries.first(PlainWords.of(JsonSeed.text(post, "custom_excerpt")), described);
    if (!described.equals(meta.summary)) {
      dropped.add(new Draft.Dropped(described, "a second description"));
    }
    List<Draft.Bio> bios = authors(post, meta);
    tags(post, meta, dropped);
    status(post, line, meta);
    addresses(post, meta);
    picture(post, meta);
    kind(post, meta);
    List<Block> blocks = blocks(post, line, dropped);
    StatedArticle.title(meta, blocks, meta.slug);
    String name = names.next(JsonSeed.text(post, "id", "uuid", "slug"));
    return new StatedArticle(name, meta.build(), blocks, bios, dropped).draft(export.language);
  }

  /** Warns of posts that not everybody could read. */
  void report(String seed, Problems problems) {
    if (!hidden.isEmpty()) {
      String all =
          String.join(
              ", ", hidden.entrySet().stream().map(e -> e.getValue() + " " + e.getKey()).toList());
      problems.add(
          Problem.warning(
              "BS0278",
              new Location(seed, firstHidden, 0, ""),
              "Not everybody could read some posts in Ghost (" + all + "); they are drafts here.",
              "Remove “status: draft” from those that everybody may read."));
    }
  }

  private List<Draft.Bio> authors(JsonObject post, FrontMatter.Builder meta) {
    List<Draft.Bio> bios = new ArrayList<>();
    for (GhostExport.Person person : export.authors(post)) {
      if (!person.name().isEmpty()) {
        meta.authors.add(Byline.of(person.name()));
        String bio = PlainWords.of(person.bio());
        if (!bio.isEmpty() || !person.links().isEmpty()) {
          bios.add(new Draft.Bio(person.name(), MarkdownText.escape(bio), person.links()));
        }
      }
    }
    return bios;
  }

  /** The first tag is the one in which Ghost shows a post; those with a hash are for its makers. */
  private void tags(JsonObject post, FrontMatter.Builder meta, List<Draft.Dropped> dropped) {
    for (String tag : export.tags(post)) {
      if (tag.startsWith("#")) {
        dropped.add(new Draft.Dropped(tag, "tag that readers of Ghost do not see"));
      } else if (meta.section.isEmpty()) {
        meta.section = tag;
      } else if (!meta.tags.contains(tag)) {
        meta.tags.add(tag);
      }
    }
  }

  private void status(JsonObject post, int line, FrontMatter.Builder meta) {
    String status = JsonSeed.text(post, "status");
    String visibility = JsonSeed.text(post, "visibility");
    boolean isPublic = visibility.isEmpty() || visibility.equals("public");
    if (status.equals("draft")) {
      meta.status = Status.DRAFT;
    } else if (!isPublic || status.equals("sent")) {
      meta.status = Status.DRAFT;
      String who = isPublic ? "sent as mail only" : "for " + visibility;
      hidden.merge(who, 1, Integer::sum);
      firstHidden = firstHidden == 0 ? line : firstHidden;
    } else if (status.equals("scheduled")) {
      meta.publishAt = meta.date;
      meta.status = meta.date.isPresent() ? Status.PUBLISHED : Status.DRAFT;
    }
  }

  private static void addresses(JsonObject post, FrontMatter.Builder meta) {
    SiteAddress.alias("/" + JsonSeed.text(post, "slug") + "/").ifPresent(meta.aliases::add);
    String canonical = JsonSeed.text(post, "canonical_url");
    Optional<String> host = SiteAddress.host(canonical);
    if (host.isPresent()) {
      meta.source = Optional.of(new Source(host.get(), canonical, true));
    }
  }

  private void picture(JsonObject post, FrontMatter.Builder meta) {
    String src = address(JsonSeed.text(post, "feature_image", "image"));
    if (!src.isEmpty()) {
      String alt = PlainWords.of(export.meta(post, "feature_image_alt"));
      CreditLine line = CreditLine.of(PlainWords.of(export.meta(post, "feature_image_caption")));
      String credit = CreditLine.bare(line.credit());
      meta.image = Optional.of(new ImageRef(src, alt, line.caption(), credit));
    }
  }

  private static void kind(JsonObject post, FrontMatter.Builder meta) {
    Map<String, Object> known = new LinkedHashMap<>();
    if (JsonSeed.text(post, "type").equals("page")
        || JsonSeed.text(post, "page").matches("1|true")) {
      known.put("type", "page");
    }
    if (JsonSeed.text(post, "featured").matches("1|true")) {
      known.put("featured", true);
    }
    if (!known.isEmpty()) {
      meta.extra.put("ghost", known);
    }
  }

  private static List<Block> blocks(JsonObject post, int line, List<Draft.Dropped> dropped) {
    String html = JsonSeed.text(post, "html");
    html = html.isEmpty() ? LexicalText.html(JsonSeed.text(post, "lexical")) : html;
    if (!html.isEmpty()) {
      return ArticleHtml.blocks(html, line, GhostPosts::address, dropped);
    }
    String plain = JsonSeed.text(post, "plaintext", "markdown");
    return plain.isEmpty() ? List.of() : TextLayout.blocks(plain, line);
  }

  private static String address(String address) {
    if (!address.startsWith(SITE)) {
      return address;
    }
    String path = address.substring(SITE.length());
    return path.startsWith("/") ? path : "/" + path;
  }

  /** Old versions count milliseconds since 1970. */
  private static Optional<ArticleDate> date(String text) {
    if (text.matches("\\d{11,14}")) {
      Instant at = Instant.ofEpochMilli(Long.parseLong(text));
      return Optional.of(
          new ArticleDate(
              at.atOffset(ZoneOffset.UTC).toLocalDateTime().withNano(0),
              true,
              Optional.of(ZoneOffset.UTC)));
    }
    return FeedDate.first(text)
        .map(
            d ->
                d.timed() && d.offset().isEmpty()
                    ? new ArticleDate(d.local(), true, Optional.of(ZoneOffset.UTC))
                    : d);
  }
}
