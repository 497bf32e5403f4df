package press.broadsheet.seed.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.broadsheet.article.ArticleDate;
import press.broadsheet.article.ArticleReader;
import press.broadsheet.article.ArticleType;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.article.MetaNode;
import press.broadsheet.article.MetaReader;
import press.broadsheet.article.Slug;
import press.broadsheet.article.Status;
import press.broadsheet.base.Problem;
import press.broadsheet.base.Problems;
import press.broadsheet.base.SourceText;
import press.broadsheet.seed.Draft;
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
          "use_math",
          "share",
          "related",
          "read_time",
          "author_profile",
          "date_gmt");

  /** Fields of our own format that no other generator has. */
  private static final Set<String> OWN = Set.of("corrections", "source", "robots", "dateline");

  private final SourceText source;
  private final MetaNode.Mapping map;
  private final Fields fields;
  private final Problems problems;
  private final FrontMatter.Builder meta = FrontMatter.builder();
  private final List<Draft.Dropped> dropped = new ArrayList<>();

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

  /** Our fields. */
  FrontMatter read() {
    own();
    meta.title = plain(fields.text("title"));
    meta.kicker = plain(fields.text("kicker", "overline", "eyebrow"));
    meta.series = fields.text("series");
    meta.language = language(fields.text("language", "lang", "locale"));
    fields.take("lang");
    fields.take("locale");
    meta.slug = Slug.of(fields.text("slug"));
    meta.assumed.addAll(fields.texts("assumed"));
    meta.date = date("date", "published_at", "pubDate", "created");
    meta.updated = date("updated", "lastmod", "last_modified_at", "modified");
    meta.publishAt = date("publishAt", "publishDate");
    meta.expires = date("expires", "expiryDate");
    meta.date = meta.date.or(() -> meta.publishAt);
    deks();
    meta.authors.addAll(GeneratorAuthors.of(fields));
    if (meta.authors.stream().anyMatch(a -> GeneratorAuthors.isFromKey(a, fields))) {
      meta.assumed.add("authors");
    }
    List<String> sections = fields.texts("section", "category", "categories");
    meta.section = sections.isEmpty() ? "" : sections.get(0);
    meta.tags.addAll(tags(sections));
    meta.image = GeneratorImage.of(fields);
    aliases();
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

  /** A description is the dek, unless another field is, or it only repeats the excerpt. */
  private void deks() {
    meta.subtitle =
        plain(fields.text("subtitle", "dek", "deck", "subheading", "standfirst", "tagline"));
    meta.summary = plain(fields.text("summary", "excerpt", "lead", "abstract"));
    String description = plain(fields.text("description"));
    if (description.isEmpty() || description.equals(meta.summary)) {
      return;
    }
    if (meta.subtitle.isEmpty()) {
      meta.subtitle = description;
    } else if (meta.summary.isEmpty() && !description.equals(meta.subtitle)) {
      meta.summary = description;
    } else if (!description.equals(meta.subtitle)) {
      meta.extra.put("description", description);
    }
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
    return out.stream().distinct().toList();
  }

  private void aliases() {
    List<String> stated = new ArrayList<>();
    for (String field : List.of("permalink", "url", "redirect_from", "aliases", "old_url")) {
      stated.addAll(fields.texts(field));
    }
    for (String address : stated) {
      Optional<String> path = OldAddress.path(address);
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
        fields.saysTrue("draft") || fields.saysFalse("published") || status.equals("draft");
    fields.take("draft");
    fields.take("published");
    meta.status =
        isDraft ? Status.DRAFT : status.equals("withdrawn") ? Status.WITHDRAWN : Status.PUBLISHED;
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
      fields
          .take(field)
          .ifPresent(
              n -> dropped.add(new Draft.Dropped(field + ": " + n.plain(), "generator setting")));
    }
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
