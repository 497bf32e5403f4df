package press.broadsheet.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.Problems;
import press.broadsheet.base.SourceText;

/** The one reader of content files: articles, pages and authors. */
public final class ArticleReader {

  /** The fields of the article format, in the order in which they are written. */
  public static final Set<String> FIELDS =
      java.util.Collections.unmodifiableSet(
          new java.util.LinkedHashSet<>(
              List.of(
                  "id",
                  "title",
                  "subtitle",
                  "kicker",
                  "authors",
                  "date",
                  "updated",
                  "dateline",
                  "section",
                  "tags",
                  "series",
                  "type",
                  "summary",
                  "image",
                  "language",
                  "slug",
                  "aliases",
                  "status",
                  "publishAt",
                  "expires",
                  "corrections",
                  "source",
                  "robots",
                  "assumed")));

  /** The fields of an author's file, in the order in which they are written. */
  public static final Set<String> AUTHOR_FIELDS =
      java.util.Collections.unmodifiableSet(
          new java.util.LinkedHashSet<>(
              List.of("name", "kind", "photo", "email", "links", "aliases")));

  private ArticleReader() {}

  /**
   * Reads an article or a page.
   *
   * @param problems takes what is wrong with single fields
   * @throws ProblemException if the front matter cannot be read at all
   */
  public static Article article(SourceText source, Problems problems) {
    FrontMatterSplit split = FrontMatterSplit.of(source);
    MetaReader fields = new MetaReader(source, split.fields(), problems);
    return new Article(frontMatter(fields), split.body(), split.bodyLine(), source);
  }

  /** The fields of the article format; the rest goes to {@code extra}. */
  public static FrontMatter frontMatter(MetaReader in) {
    FrontMatter.Builder b = FrontMatter.builder();
    b.id = in.text("id");
    b.title = in.text("title");
    b.subtitle = in.text("subtitle");
    b.kicker = in.text("kicker");
    b.authors = bylines(in);
    b.date = in.date("date");
    b.updated = in.date("updated");
    b.dateline = in.text("dateline");
    b.section = in.text("section");
    b.tags = in.texts("tags");
    b.series = in.text("series");
    b.type = in.word("type", ArticleType.class, ArticleType.NEWS);
    b.summary = in.text("summary");
    b.image = image(in, "image");
    b.language = in.text("language");
    if (!b.language.isEmpty() && !b.language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")) {
      in.wrong(
          "BS0105",
          "language",
          "“" + b.language + "” is not a language tag.",
          "Write it as in: en, pt-BR, zh-Hans.");
      b.language = "";
    }
    b.slug = in.text("slug");
    b.aliases = in.texts("aliases");
    b.status = in.word("status", Status.class, Status.PUBLISHED);
    b.publishAt = in.date("publishAt");
    b.expires = in.date("expires");
    b.corrections = corrections(in);
    b.source =
        in.map("source")
            .map(s -> new Source(s.text("name"), s.text("url"), s.flag("canonical", false)));
    b.robots = in.text("robots");
    b.assumed = in.texts("assumed");
    b.extra = in.rest(FIELDS);
    return b.build();
  }

  /**
   * Reads an author's file.
   *
   * @throws ProblemException if the front matter cannot be read at all
   */
  public static Author author(SourceText source, Problems problems) {
    FrontMatterSplit split = FrontMatterSplit.of(source);
    MetaReader in = new MetaReader(source, split.fields(), problems);
    in.rest(AUTHOR_FIELDS);
    String file = source.file();
    String slug = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.md$", "");
    String stated = in.text("name");
    String name = stated.isEmpty() ? slug : stated;
    return new Author(
        slug,
        name,
        in.word("kind", AuthorKind.class, AuthorKind.of(name)),
        split.body(),
        split.bodyLine(),
        image(in, "photo"),
        in.text("email"),
        in.texts("links"),
        in.texts("aliases"),
        source);
  }

  private static List<Byline> bylines(MetaReader in) {
    List<Byline> out = new ArrayList<>();
    for (MetaNode item : in.items("authors")) {
      if (item instanceof MetaNode.Mapping map) {
        MetaReader person = in.of(map);
        String name = person.text("name");
        if (name.isEmpty()) {
          in.wrong(
              "BS0105",
              "authors",
              "one of them has no name.",
              "Write it as in: {name: Tom Reyes, role: photographs}");
        } else {
          out.add(new Byline(name, person.text("role")));
        }
      } else if (item instanceof MetaNode.Scalar scalar && !scalar.text().isBlank()) {
        out.add(Byline.of(scalar.text().replaceAll("\\s+", " ").strip()));
      } else if (item instanceof MetaNode.Sequence) {
        in.wrong("BS0105", "authors", "a list within the list.", "Write one name an item.");
      }
    }
    return out;
  }

  private static Optional<ImageRef> image(MetaReader in, String field) {
    if (!in.has(field)) {
      return Optional.empty();
    }
    if (in.items(field).get(0) instanceof MetaNode.Scalar scalar) {
      return Optional.of(new ImageRef(scalar.text().strip(), "", "", ""));
    }
    return in.map(field)
        .map(i -> new ImageRef(i.text("src"), i.text("alt"), i.text("caption"), i.text("credit")))
        .filter(i -> !i.src().isEmpty());
  }

  private static List<Correction> corrections(MetaReader in) {
    List<Correction> out = new ArrayList<>();
    for (MetaNode item : in.items("corrections")) {
      if (item instanceof MetaNode.Mapping map) {
        MetaReader correction = in.of(map);
        Optional<ArticleDate> date = correction.date("date");
        String text = correction.text("text");
        if (date.isPresent() && !text.isEmpty()) {
          out.add(new Correction(date.get(), text));
          continue;
        }
      }
      in.wrong(
          "BS0105",
          "corrections",
          "each needs a date and a text.",
          "Write it as in: {date: 2026-01-06, text: An earlier version …}");
    }
    return out;
  }
}
