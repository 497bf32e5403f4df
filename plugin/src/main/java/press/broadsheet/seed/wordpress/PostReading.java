package press.broadsheet.seed.wordpress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.article.ImageRef;
import press.broadsheet.article.Slug;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.base.Problems;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.Inline;
import press.broadsheet.seed.Phrase;
import press.broadsheet.seed.cms.ArticleHtml;
import press.broadsheet.seed.cms.EntryNames;
import press.broadsheet.seed.cms.PlainWords;
import press.broadsheet.seed.cms.SiteAddress;
import press.broadsheet.seed.cms.StatedArticle;

/** Makes the articles of one export of its posts and pages, one after the other. */
final class PostReading {

  private static final List<String> SUMMARIES =
      List.of(
          "_yoast_wpseo_metadesc",
          "rank_math_description",
          "_aioseo_description",
          "_aioseop_description",
          "_genesis_description",
          "_meta_description");
  private static final List<String> DEKS =
      List.of("subtitle", "_subtitle", "wps_subtitle", "secondary_title", "dek", "standfirst");
  private static final List<String> KICKERS = List.of("kicker", "_kicker", "overline");

  private final Export export;
  private final PostLinks links;
  private final EntryNames names = new EntryNames();
  private final Untranslated untranslated = new Untranslated();
  private final Audience audience = new Audience();
  private int missingPictures;
  private int missingLine;
  private boolean isFirst = true;

  /**
   * @param seed the name of the export
   */
  PostReading(Export export, String seed) {
    this.export = export;
    this.links = new PostLinks(export, seed);
  }

  /** The draft of a post or page. */
  Draft draft(Item item) {
    List<Draft.Dropped> dropped = new ArrayList<>();
    FrontMatter.Builder meta = FrontMatter.builder();
    PostDates dates = PostDates.of(item.dates());
    meta.title = PlainWords.of(item.title());
    meta.date = dates.published();
    meta.updated = dates.updated();
    meta.slug = Slug.of(SiteAddress.decoded(item.name()));
    meta.subtitle = first(item, DEKS);
    meta.kicker = first(item, KICKERS);
    meta.summary = PlainWords.of(item.excerpt());
    meta.summary = meta.summary.isEmpty() ? first(item, SUMMARIES) : meta.summary;
    PostAuthors authors = PostAuthors.of(item, export);
    meta.authors.addAll(authors.stated());
    dropped.addAll(authors.dropped());
    if (authors.isAssumed()) {
      meta.assumed.add("authors");
    }
    new PostTerms(export, meta, dropped).read(item);
    audience.read(item, dates.published(), meta);
    addresses(item, meta);
    picture(item, meta);
    CustomFields.read(item, meta);
    List<Block> blocks = blocks(item, meta, dropped);
    StatedArticle.title(
        meta, blocks, meta.slug.isEmpty() ? item.type() + " " + item.id() : meta.slug);
    if (item.comments() > 0) {
      dropped.add(
          new Draft.Dropped(
              item.comments() + (item.comments() == 1 ? " comment" : " comments"),
              "comments of readers"));
    }
    if (isFirst) {
      dropped.addAll(export.leftOut.dropped());
      isFirst = false;
    }
    return new StatedArticle(names.next(item.id()), meta.build(), blocks, authors.bios(), dropped)
        .draft(export.language);
  }

  /** Warns of what could not be carried over. */
  void report(String seed, Problems problems) {
    export.leftOut.report(seed, problems);
    untranslated.report(seed, problems);
    audience.report(seed, problems);
    if (missingPictures > 0) {
      problems.add(
          Problem.warning(
              "BS0248",
              new Location(seed, missingLine, 0, ""),
              (missingPictures == 1 ? "One picture" : missingPictures + " pictures")
                  + " that posts name by number "
                  + (missingPictures == 1 ? "is" : "are")
                  + " not in this export.",
              "Export “All content” in WordPress, so that the media library is in it."));
    }
  }

  private void addresses(Item item, FrontMatter.Builder meta) {
    Optional<String> path = SiteAddress.alias(item.link());
    path.ifPresent(meta.aliases::add);
    String old = Slug.of(SiteAddress.decoded(item.meta("_wp_old_slug")));
    if (path.isPresent() && !old.isEmpty() && !old.equals(meta.slug)) {
      String address = path.get().replaceFirst("[^/]+(/?)$", old + "$1");
      if (!meta.aliases.contains(address)) {
        meta.aliases.add(address);
      }
    }
  }

  private void picture(Item item, FrontMatter.Builder meta) {
    String id = item.meta("_thumbnail_id");
    if (id.isEmpty() || id.equals("0") || id.equals("-1")) {
      return;
    }
    Optional<Library.Media> media = export.library.byId(id);
    media.ifPresent(
        m -> meta.image = Optional.of(new ImageRef(m.url(), m.alt(), m.caption(), m.credit())));
    if (media.isEmpty()) {
      missing(item);
    }
  }

  private void missing(Item item) {
    missingPictures++;
    missingLine = missingLine == 0 ? item.line() : missingLine;
  }

  private List<Block> blocks(Item item, FrontMatter.Builder meta, List<Draft.Dropped> dropped) {
    ShortcodeEquivalent equivalents =
        new ShortcodeEquivalent(export, item.id(), () -> missing(item));
    String expanded =
        new Shortcodes(equivalents, untranslated, dropped)
            .expand(item.content(), item.contentLine());
    String html = new BlockMarkup(export, untranslated, dropped).html(expanded, item.contentLine());
    html = BlockFootnotes.add(html, item.meta("footnotes"));
    List<Block> blocks = new ArrayList<>();
    for (Block block : ArticleHtml.blocks(html, item.contentLine(), links, dropped)) {
      blocks.add(pictured(block, meta.image));
    }
    String enclosure = item.meta("enclosure").split("\\s", 2)[0];
    if (enclosure.matches("https?://\\S+")) {
      Inline name = new Inline.Text(SiteAddress.fileName(enclosure));
      Inline link = new Inline.Link(List.of(name), enclosure);
      blocks.add(
          new Block.Paragraph(new Phrase(List.of(link)), Block.Hint.NONE, item.contentLine()));
    }
    return blocks;
  }

  /** The picture on top may stand in the text too, in another size; what it shows may be known. */
  private Block pictured(Block block, Optional<ImageRef> top) {
    if (!(block instanceof Block.Figure f)) {
      return block;
    }
    Optional<Library.Media> media = export.library.byUrl(f.src());
    String alt = f.alt().isEmpty() ? media.map(Library.Media::alt).orElse("") : f.alt();
    boolean isTop = top.isPresent() && Library.isSame(top.get().src(), f.src());
    String src = isTop ? top.get().src() : f.src();
    return new Block.Figure(src, alt, f.caption(), f.credit(), f.line());
  }

  private static String first(Item item, List<String> keys) {
    return keys.stream()
        .map(key -> PlainWords.of(item.meta(key)))
        .filter(v -> !v.isEmpty() && !v.contains("%%"))
        .findFirst()
        .orElse("");
  }
}
