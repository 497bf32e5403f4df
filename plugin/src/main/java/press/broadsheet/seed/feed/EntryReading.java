package press.broadsheet.seed.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import press.broadsheet.article.Byline;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.article.Slug;
import press.broadsheet.article.Source;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.base.Problems;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.BlockText;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.Inline;
import press.broadsheet.seed.Phrase;
import press.broadsheet.seed.classify.BylineLine;
import press.broadsheet.seed.cms.ArticleHtml;
import press.broadsheet.seed.cms.EntryNames;
import press.broadsheet.seed.cms.LaterChange;
import press.broadsheet.seed.cms.PlainWords;
import press.broadsheet.seed.cms.SiteAddress;
import press.broadsheet.seed.cms.StatedArticle;
import press.broadsheet.seed.text.TextLayout;

/** Makes the articles of one feed of its entries, one after the other. */
final class EntryReading {

  /** What WordPress adds to every entry, in its languages. */
  private static final Pattern NOTE =
      Pattern.compile(
          "(?iu)(?:The post|Der Beitrag|L[’']article|La entrada|El post|L[’']articolo|O post|Het bericht)"
              + " .{1,400}? (?:(?:first )?appeared (?:first )?on|erschien zuerst auf"
              + "|est apparu en premier sur|(?:se publicó|apareció) primero en|(?:proviene|è apparso per primo)"
              + " (?:da|su)|apareceu primeiro em|verscheen eerst op) .{1,200}");

  private static final Pattern READ_ON =
      Pattern.compile(
          "(?iuU)\\W*(?:(?:read|view|see|continue|keep reading|comment|discuss|listen|watch|leave a comment|find)\\b.{0,90}|(?:click here|permalink|link|source|original|via|full story|more)\\b.{0,60}"
              + "|(?:weiterlesen|lesen sie|zum (?:artikel|beitrag)|mehr|den ganzen|ganzen artikel|kommentieren)\\b.{0,80}|(?:lire|voir|retrouvez|consulter|continuer|commenter)\\b.{0,80}"
              + "|(?:leer|lee|seguir leyendo|sigue leyendo|ver|continuar|comentar)\\b.{0,80}|(?:leggi|continua|vai|vedi|commenta)\\b.{0,80}|(?:читать|читайте|подробнее|полный текст|далее|обсудить)\\b.{0,80}"
              + "|(?:اقرأ|تابع|المزيد|شاهد).{0,60}|(?:阅读|閱讀|查看|点击|原文|继续阅读).{0,30}|(?:続きを?|元の記事|記事を|全文).{0,30})");

  /** How an excerpt ends that breaks off. */
  private static final Pattern BROKEN_OFF =
      Pattern.compile(
          "(?iu)\\s*(?:\\[?(?:…|\\.\\.\\.)\\]?|(?:\\(|\\[)?(?:read|continue|weiter|lire|leer|leggi)[ -]?"
              + "(?:more|reading|lesen|la suite|más|tutto)?.{0,80}(?:\\)|\\]|→|»|…)?)\\s*$");

  private final FeedSite site;
  private final EntryNames names = new EntryNames();
  private int brokenOff;
  private int firstBroken;

  EntryReading(FeedSite site) {
    this.site = site;
  }

  /** The draft of an entry. */
  Draft draft(Entry entry) {
    List<Draft.Dropped> dropped = new ArrayList<>();
    List<Block> blocks = new ArrayList<>(blocks(entry, dropped));
    notes(blocks, entry, dropped);
    FrontMatter.Builder meta = FrontMatter.builder();
    meta.title = entry.title();
    meta.date = entry.published().or(entry::updated);
    meta.updated = LaterChange.of(meta.date, entry.updated());
    meta.language = entry.language();
    entry.authors().forEach(name -> author(name, meta));
    terms(entry, meta);
    summary(entry, meta, blocks);
    address(entry, meta);
    media(entry, meta, blocks);
    if (!entry.elsewhere().isEmpty()) {
      blocks.add(link(entry.elsewhere(), entry.elsewhere(), entry));
    }
    StatedArticle.title(meta, blocks, entry.link().isEmpty() ? entry.id() : entry.link());
    return new StatedArticle(names.next(entry.id()), meta.build(), blocks, contacts(meta), dropped)
        .draft(site.language);
  }

  /** Warns if the feed has only the beginnings of its articles. */
  void report(String seed, Problems problems) {
    if (brokenOff > 0) {
      problems.add(
          Problem.warning(
              "BS0277",
              new Location(seed, firstBroken, 0, ""),
              (brokenOff == 1 ? "One entry breaks" : brokenOff + " entries break")
                  + " off: the feed has only the beginning of the text.",
              "Export the articles from the system that made the feed, or set it to give full texts."));
    }
  }

  private List<Block> blocks(Entry entry, List<Draft.Dropped> dropped) {
    if (entry.isHtml()) {
      return ArticleHtml.blocks(
          entry.content(), entry.line(), href -> site.link(href, entry.base()), dropped);
    }
    return entry.content().isBlank()
        ? List.of()
        : TextLayout.blocks(entry.content().strip(), entry.line());
  }

  private List<Draft.Bio> contacts(FrontMatter.Builder meta) {
    return meta.authors.stream()
        .map(a -> new Draft.Bio(a.name(), "", site.contacts(a.name())))
        .filter(b -> !b.links().isEmpty())
        .toList();
  }

  /** What systems add below the text: where it came out, and a link to it there. */
  private void notes(List<Block> blocks, Entry entry, List<Draft.Dropped> dropped) {
    for (int i = blocks.size() - 1; i > 0 && i >= blocks.size() - 4; i--) {
      if (blocks.get(i) instanceof Block.Paragraph p) {
        String words = p.text().plain().strip();
        if (words.length() < 800 && NOTE.matcher(words).matches()) {
          dropped.add(new Draft.Dropped(words, "note that WordPress adds to feeds"));
          blocks.remove(i);
        } else if (READ_ON.matcher(words).matches() && leadsThere(p, entry)) {
          dropped.add(new Draft.Dropped(words, "link from the feed to the site"));
          blocks.remove(i);
        }
      }
    }
  }

  /** Whether a line is nothing but a link to the site, or leads to the entry itself there. */
  private boolean leadsThere(Block.Paragraph p, Entry entry) {
    String own = SiteAddress.alias(entry.link()).orElse("");
    boolean isLink =
        p.text().content().stream()
            .allMatch(
                i ->
                    i instanceof Inline.Link l && site.isOwn(l.href())
                        || i instanceof Inline.Text t && t.text().isBlank());
    return isLink
        || !own.isEmpty()
            && p.text().content().stream()
                .anyMatch(
                    i ->
                        i instanceof Inline.Link l
                            && SiteAddress.alias(l.href()).filter(own::equals).isPresent());
  }

  private static void author(String name, FrontMatter.Builder meta) {
    List<Byline> found =
        BylineLine.names(name).map(BylineLine::authors).orElse(List.of(Byline.of(name)));
    found.stream()
        .filter(b -> !b.name().isBlank() && !meta.authors.contains(b))
        .forEach(meta.authors::add);
  }

  private static void terms(Entry entry, FrontMatter.Builder meta) {
    List<String> tags = new ArrayList<>(entry.sections());
    if (!tags.isEmpty()) {
      meta.section = tags.remove(0);
    }
    tags.addAll(entry.tags());
    for (String tag : tags) {
      if (!tag.isEmpty() && !tag.equals(meta.section) && !meta.tags.contains(tag)) {
        meta.tags.add(tag);
      }
    }
  }

  /** An excerpt that the system made of the text's beginning says nothing new. */
  private void summary(Entry entry, FrontMatter.Builder meta, List<Block> blocks) {
    String text = BlockText.of(blocks);
    if (entry.summary().isEmpty()) {
      if (blocks.size() < 3 && text.matches("(?s).*(?:\\[(?:…|\\.\\.\\.)\\]|…|\\.\\.\\.)\\s*")) {
        brokenOff++;
        firstBroken = firstBroken == 0 ? entry.line() : firstBroken;
      }
      return;
    }
    String summary = NOTE.matcher(PlainWords.of(entry.summary())).replaceFirst("").strip();
    String core = key(BROKEN_OFF.matcher(summary).replaceFirst(""));
    meta.summary = core.isEmpty() || key(text).startsWith(core) ? "" : summary;
  }

  private static String key(String text) {
    return text.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
  }

  private void address(Entry entry, FrontMatter.Builder meta) {
    meta.source = entry.source();
    if (entry.link().isEmpty()) {
      return;
    }
    if (site.isOwn(entry.link())) {
      Optional<String> path = SiteAddress.alias(entry.link());
      path.ifPresent(meta.aliases::add);
      path.map(EntryReading::slug).ifPresent(s -> meta.slug = s);
    } else if (entry.source().isEmpty()) {
      String host = SiteAddress.host(entry.link()).orElse(entry.link());
      meta.source = Optional.of(new Source(host, entry.link(), false));
      meta.assumed.add("source");
    }
  }

  /** The last part of a path that has words in it: {@code /2026/01/bridge-reopens.html}. */
  private static String slug(String path) {
    String bare = path.replaceFirst("/(?:index\\.\\w+)?$", "").replaceFirst("\\.\\w{2,5}$", "");
    String last = bare.substring(bare.lastIndexOf('/') + 1);
    return last.matches("(?U).*\\p{L}{3}.*") ? Slug.of(last) : "";
  }

  /** The first picture stands on top, others and files below the text unless they are in it. */
  private void media(Entry entry, FrontMatter.Builder meta, List<Block> blocks) {
    boolean hasPicture = entry.media().stream().anyMatch(m -> m.isPicture() && !m.isThumbnail());
    List<String> shown = new ArrayList<>();
    blocks.forEach(b -> shown.add(b instanceof Block.Figure f ? f.src() : ""));
    for (FeedMedia media : entry.media()) {
      String url = site.link(media.url(), entry.base());
      boolean isRepeated = shown.contains(url);
      if (media.isPicture() && meta.image.isEmpty() && (!media.isThumbnail() || !hasPicture)) {
        meta.image = Optional.of(media.image(url));
      } else if (media.isPicture() && !media.isThumbnail() && !isRepeated) {
        blocks.add(
            new Block.Figure(url, media.alt(), media.description(), media.credit(), entry.line()));
      } else if (!media.isPicture() && !isRepeated) {
        blocks.add(link(media.label(), url, entry));
      }
      shown.add(url);
    }
  }

  private static Block link(String words, String url, Entry entry) {
    Inline link = new Inline.Link(List.of(new Inline.Text(words)), url);
    return new Block.Paragraph(new Phrase(List.of(link)), Block.Hint.NONE, entry.line());
  }
}
