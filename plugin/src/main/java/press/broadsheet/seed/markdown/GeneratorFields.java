package press.broadsheet.seed.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.broadsheet.article.ArticleDate;
import press.broadsheet.article.ArticleReader;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.article.MetaNode;
import press.broadsheet.article.MetaReader;
import press.broadsheet.article.Slug;
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

  /** Fields of our own format that no other generator has. */
  private static final Set<String> OWN = Set.of("corrections", "source", "robots", "dateline");

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
    GeneratorDescriptions.read(fields, meta, dropped);
    meta.authors.addAll(GeneratorAuthors.of(fields, dropped));
    bio = GeneratorAuthors.bio(fields).map(GeneratorFields::plain);
    if (meta.authors.stream().anyMatch(a -> GeneratorAuthors.isFromKey(a, fields))) {
      meta.assumed.add("authors");
    }
    List<String> sections = fields.texts("section", "category", "categories", "primary_tag");
    meta.section = sections.isEmpty() ? "" : sections.get(0);
    meta.tags.addAll(GeneratorTags.of(fields, map, sections));
    meta.image = GeneratorImage.of(fields);
    GeneratorAddresses.read(fields, file, categories(), meta, dropped);
    GeneratorOrigin.read(fields, meta, dropped);
    GeneratorSettings.drop(fields, dropped);
    meta.extra.putAll(fields.rest());
    return meta.build();
  }

  /** Parts of our own format are read by its own reader. */
  private void own() {
    Map<String, MetaNode.Entry> entries = new LinkedHashMap<>();
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
