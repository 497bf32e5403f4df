package press.broadsheet.seed.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import press.broadsheet.article.ArticleDate;
import press.broadsheet.article.ArticleReader;
import press.broadsheet.article.ArticleType;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.article.MetaNode;
import press.broadsheet.article.MetaReader;
import press.broadsheet.article.Slug;
import press.broadsheet.article.Source;
import press.broadsheet.article.Status;
import press.broadsheet.base.Problem;
import press.broadsheet.base.Problems;
import press.broadsheet.base.SourceText;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.FileName;
import press.broadsheet.seed.classify.WrittenDate;

/**
 * Translates the front matter of Jekyll, Hugo, Zola, Eleventy and our own article format into ours.
 * What is data but unknown goes to {@code extra}; what only steers a generator is dropped and
 * listed.
 */
final class GeneratorFields {

  /** Fields that steer a generator and say nothing about the article. */
  private static final List<String> PLUMBING =
      List.of(
          "layout",
          "template",
          "theme",
          "comments",
          "comment",
          "sitemap",
          "toc",
          "pin",
          "math",
          "mermaid",
          "weight",
          "sidebar",
          "classes",
          "headless",
          "outputs",
          "cascade",
          "build",
          "in_search_index",
          "render_with_liquid",
          "eleventyExcludeFromCollections",
          "eleventyNavigation",
          "pagination",
          "header",
          "id",
          "uuid",
          "visibility",
          "featured",
          "comment_id",
          "wordpress_id",
          "codeinjection_head",
          "codeinjection_foot",
          "custom_template",
          "feature_image_width",
          "feature_image_height",
          "reading_time",
          "words",
          "meta",
          "post_format",
          "guid",
          "mathjax",
          "katex",
          "highlight",
          "page_css",
          "css",
          "js",
          "scripts",
          "styles",
          "generate_feed",
          "sort_by",
          "paginate_by",
          "insert_anchor_links",
          "page_template",
          "render",
          "aside",
          "use_math",
          "share",
          "related",
          "read_time",
          "author_profile",
          "date_gmt");

  /** Fields of our own format that no other generator has. */
  private static final Set<String> OWN = Set.of("corrections", "source", "robots", "dateline");

  private static final Pattern LINK = Pattern.compile("\\]\\(<?([^()\\s<>]+)");

  private final SourceText source;
  private final MetaNode.Mapping map;
  private final Fields fields;
  private final Problems problems;
  private final FrontMatter.Builder meta = FrontMatter.builder();
  private final List<Draft.Dropped> dropped = new ArrayList<>();
  private Optional<String> bio = Optional.empty();

  GeneratorFields(SourceText source, MetaNode.Mapping map, Problems problems) {
    this.source = source;
    this.map = map;
    this.fields = new Fields(map);
    this.problems = problems;
  }

  /** What was dropped. */
  List<Draft.Dropped> dropped() {
    return List.copyOf(dropped);
  }

  /** The texts of the front matter, by field. */
  Map<String, String> texts() {
    return fields.allTexts();
  }

  /** What is said of the first author; known once the fields are read. */
  Optional<String> bio() {
    return bio;
  }

  /** The categories, by which some generators make addresses. */
  List<String> categories() {
    return fields.texts("category", "categories");
  }

  /**
   * Our fields.
   *
   * @param file the name of the seed, by which some generators make addresses
   */
  FrontMatter read(FileName file) {
    own();
    meta.title = plain(fields.text("title"));
    meta.kicker = plain(fields.text("kicker", "overline", "eyebrow"));
    meta.series = fields.text("series");
    meta.language = language(fields.text("language", "lang", "locale"));
    fields.take("lang");
    fields.take("locale");
    meta.slug = Slug.of(fields.text("slug"));
    meta.assumed.addAll(fields.texts("assumed"));
    meta.date =
        date(
            "date",
            "published_at",
            "pubDate",
            "publishedAt",
            "date_published",
            "datePublished",
            "created",
            "created_at");
    if (meta.date.isEmpty()) {
      meta.date = loose("published").or(() -> loose("data"));
    }
    meta.updated =
        date(
            "updated",
            "updated_at",
            "updatedAt",
            "updatedDate",
            "lastmod",
            "last_modified_at",
            "last_updated",
            "modified",
            "date_modified",
            "dateModified",
            "date_updated",
            "upd");
    meta.publishAt = date("publishAt", "publishDate");
    meta.expires = date("expires", "expiryDate");
    meta.date = meta.date.or(() -> meta.publishAt);
    if (meta.publishAt.equals(meta.date) && fields.text("publishAt").isEmpty()) {
      meta.publishAt = Optional.empty(); // the same said twice
    }
    deks();
    meta.authors.addAll(GeneratorAuthors.of(fields, dropped));
    bio = GeneratorAuthors.bio(fields).map(GeneratorFields::plain);
    if (meta.authors.stream().anyMatch(a -> GeneratorAuthors.isFromKey(a, fields))) {
      meta.assumed.add("authors");
    }
    List<String> sections = fields.texts("section", "category", "categories", "primary_tag");
    meta.section = sections.isEmpty() ? "" : sections.get(0);
    meta.tags.addAll(tags(sections));
    meta.image = GeneratorImage.of(fields);
    aliases(file, fields.texts("category", "categories"));
    source();
    status();
    type();
    plumbing();
    meta.extra.putAll(fields.rest());
    return meta.build();
  }

  /** Parts of our own format are read by its own reader. */
  private void own() {
    Map<String, MetaNode.Entry> entries = new java.util.LinkedHashMap<>();
    map.entries()
        .forEach(
            (name, entry) -> {
              if (OWN.contains(name)
                  && (!name.equals("source") || entry.value() instanceof MetaNode.Mapping)) {
                entries.put(name, entry);
                fields.take(name);
              }
            });
    MetaNode.Mapping part = new MetaNode.Mapping(entries, map.line(), map.column());
    FrontMatter ours = ArticleReader.frontMatter(new MetaReader(source, part, problems));
    meta.corrections = ours.corrections();
    meta.source = ours.source();
    meta.robots = ours.robots();
    meta.dateline = ours.dateline();
  }

  /** Of Eleventy: they gather pages of a kind, and say nothing of an article. */
  private static final Set<String> COLLECTIONS =
      Set.of("all", "article", "articles", "blog", "news", "page", "pages", "post", "posts");

  /** A description is for search engines, so the summary, unless another field is that. */
  private void deks() {
    meta.subtitle =
        plain(
            fields.text(
                "subtitle",
                "sub_title",
                "dek",
                "deck",
                "subheading",
                "subheadline",
                "standfirst",
                "tagline",
                "strapline",
                "intro"));
    String summary =
        fields.text("summary", "excerpt", "custom_excerpt", "lead", "abstract", "tldr");
    meta.summary = plain(summary);
    links(summary);
    String description = plain(fields.text("description"));
    boolean isDek =
        meta.subtitle.isEmpty()
            && !description.isEmpty()
            && plain(fields.text("summary", "excerpt", "custom_excerpt")).isEmpty()
            && meta.summary.equals(plain(fields.text("lead")));
    if (isDek) { // what stands below the headline, and what search engines show
      meta.subtitle = meta.summary;
      meta.summary = description;
    }
    List.of("custom_excerpt", "abstract").forEach(f -> other(plain(fields.text(f))));
    List.of(
            "description",
            "meta_description",
            "og_description",
            "twitter_description",
            "seo_description")
        .forEach(f -> other(plain(fields.text(f))));
  }

  /** A field holds plain text, so where its links led is told apart. */
  private void links(String text) {
    LINK.matcher(text).results().forEach(link -> dropped.add(Draft.Dropped.address(link.group(1))));
  }

  private void other(String text) {
    if (text.isEmpty() || text.equals(meta.summary) || text.equals(meta.subtitle)) {
      return;
    }
    if (meta.summary.isEmpty()) {
      meta.summary = text;
    } else if (meta.subtitle.isEmpty()) {
      meta.subtitle = text;
    } else {
      dropped.add(new Draft.Dropped(text, "a second description"));
    }
  }

  /** Whether the layout is one of Eleventy's, by its ending. */
  private boolean isEleventy() {
    MetaNode.Entry layout = map.entries().get("layout");
    return layout != null
        && layout.value() instanceof MetaNode.Scalar s
        && s.text().strip().matches(".*\\.(?:njk|11ty\\.js|webc)");
  }

  /** Jekyll also takes one text with spaces; further categories are tags. */
  private List<String> tags(List<String> sections) {
    Optional<MetaNode> node = fields.first("tags", "tag", "keywords", "topics");
    List<String> out = new ArrayList<>(fields.texts("tags", "tag", "keywords", "topics"));
    boolean isSpaced =
        node.isPresent()
            && node.get() instanceof MetaNode.Scalar s
            && !s.text().contains(",")
            && s.text().strip().contains(" ");
    if (isSpaced) {
      out = new ArrayList<>(List.of(Fields.text(node.get()).split(" ")));
    }
    if (sections.size() > 1) {
      out.addAll(sections.subList(1, sections.size()));
    }
    boolean isCollected = out.size() > 1 && isEleventy();
    return out.stream()
        .map(t -> t.replaceFirst("^#", ""))
        .filter(t -> !isCollected || !COLLECTIONS.contains(t.toLowerCase(Locale.ROOT)))
        .distinct()
        .toList();
  }

  /**
   * @param file the name of the seed, for addresses made of it
   */
  private void aliases(FileName file, List<String> categories) {
    List<String> stated = new ArrayList<>();
    for (String field :
        List.of(
            "permalink",
            "url",
            "path",
            "redirect_from",
            "redirects",
            "aliases",
            "alias",
            "old_url",
            "old_urls",
            "link")) {
      fields.texts(field).stream()
          .filter(a -> !a.matches("(?:true|false|none|date|pretty|ordinal|weekdate)"))
          .forEach(stated::add);
    }
    for (String address : stated) {
      String filled =
          OldAddress.filled(address, meta.date.or(file::date), file.rest(), meta.title, categories);
      Optional<String> path = OldAddress.path(filled);
      if (path.isPresent() && !meta.aliases.contains(path.get())) {
        meta.aliases.add(path.get());
      } else if (path.isEmpty()) {
        dropped.add(new Draft.Dropped(address, "address that is no path of a site"));
      }
    }
  }

  private void status() {
    String status = fields.text("status").toLowerCase(Locale.ROOT);
    boolean isDraft =
        fields.saysTrue("draft")
            || fields.saysTrue("private")
            || fields.saysFalse("published")
            || status.matches(
                "draft|private|pending|unpublished|auto-draft|entwurf|brouillon|borrador|bozza");
    fields.take("private");
    fields.take("draft");
    fields.take("published");
    meta.status =
        isDraft ? Status.DRAFT : status.equals("withdrawn") ? Status.WITHDRAWN : Status.PUBLISHED;
  }

  /** Where it was first published, in the fields of Pelican, DEV and others. */
  private void source() {
    String url =
        fields.text(
            "canonical_url",
            "canonical",
            "canonicalUrl",
            "original_url",
            "originally_published_at",
            "source_url");
    String name =
        fields.text(
            "source_name",
            "original_publication",
            "first_published_in",
            "originally_published",
            "source");
    boolean isAddress = name.matches("https?://\\S+");
    String address = url.isEmpty() && isAddress ? name : url;
    if (meta.source.isEmpty() && (address.startsWith("http") || !name.isEmpty() && !isAddress)) {
      String host = address.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("[/?#:].*$", "");
      meta.source =
          Optional.of(
              new Source(name.isEmpty() || isAddress ? host : name, address, !url.isEmpty()));
    }
  }

  private void type() {
    String type = fields.text("type", "genre").toLowerCase(Locale.ROOT).replace(' ', '-');
    for (ArticleType known : ArticleType.values()) {
      if (known.word().equals(type)) {
        meta.type = known;
        return;
      }
    }
    if (!type.isEmpty()) {
      dropped.add(new Draft.Dropped("type: " + type, "generator setting"));
    }
  }

  private void plumbing() {
    for (String field : PLUMBING) {
      if (fields.isUsed(field)) {
        continue;
      }
      fields
          .take(field)
          .ifPresent(
              n -> dropped.add(new Draft.Dropped(field + ": " + n.plain(), "generator setting")));
    }
  }

  /** A date in a field whose name may mean something else. */
  private Optional<ArticleDate> loose(String name) {
    return fields.peek(name).map(Fields::text).flatMap(WrittenDate::parse);
  }

  private Optional<ArticleDate> date(String... names) {
    Optional<MetaNode> node = fields.first(names);
    String text = node.map(Fields::text).orElse("");
    Optional<ArticleDate> date = WrittenDate.parse(text);
    if (date.isEmpty() && node.isPresent()) {
      problems.add(
          Problem.error(
              "BS0215",
              source.at(node.get().line(), node.get().column()),
              names[0] + ": “" + text + "” is not a date that exists, or not in a form we read.",
              "Write it as 2026-01-05 or 2026-01-05T06:30:00+01:00."));
    }
    return date;
  }

  private static String language(String tag) {
    String dashed = tag.replace('_', '-').replaceFirst("\\..*$", "");
    return dashed.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}") ? dashed : "";
  }

  /** Front matter holds plain text; other generators put Markdown and HTML there. */
  static String plain(String text) {
    return MarkdownPlain.of(org.jsoup.parser.Parser.unescapeEntities(text, false))
        .replaceAll("\\s+", " ")
        .strip();
  }
}
