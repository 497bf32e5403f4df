package press.broadsheet.build;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.broadsheet.article.Article;
import press.broadsheet.article.ArticleCard;
import press.broadsheet.article.ArticleDate;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.article.Slug;
import press.broadsheet.article.Status;
import press.broadsheet.base.Digest;
import press.broadsheet.base.OutputPath;
import press.broadsheet.base.Problem;
import press.broadsheet.base.Problems;
import press.broadsheet.markdown.Prose;
import press.broadsheet.site.SiteSettings;

/** Makes cards from articles and their converted texts. */
final class Cards {

  private final SiteSettings settings;

  Cards(SiteSettings settings) {
    this.settings = settings;
  }

  /**
   * The card of an article, or of a page, which needs no date; none, with errors, if a field that
   * it needs is missing.
   */
  Optional<ArticleCard> card(Article article, Prose prose, boolean isPage, Problems problems) {
    FrontMatter meta = article.meta();
    Optional<ArticleDate> date = meta.date().or(meta::publishAt);
    if (meta.title().isEmpty()) {
      missing(article, "BS0106", "title", "Bridge Reopens", problems);
      return Optional.empty();
    }
    if (date.isEmpty() && !isPage) {
      missing(article, "BS0107", "date", "2026-01-05", problems);
      return Optional.empty();
    }
    Instant published = date.map(d -> d.at(settings.zone())).orElse(Instant.EPOCH);
    if (meta.updated().isPresent()
        && meta.updated().get().at(settings.zone()).isBefore(published)) {
      problems.add(
          Problem.warning(
              "BS0410",
              article.at("updated"),
              "It was updated before it was published, so the update is not shown.",
              "Correct one of the two dates."));
    }
    Optional<String> address = address(article, published, isPage, problems);
    if (address.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ArticleCard(
            article.file(),
            article.id(),
            address.get(),
            meta.title(),
            meta.subtitle(),
            meta.kicker(),
            meta.authors(),
            published,
            date.map(ArticleDate::timed).orElse(false),
            meta.updated().map(u -> u.at(settings.zone())).filter(u -> u.isAfter(published)),
            meta.section(),
            tags(article, problems),
            meta.series(),
            meta.type(),
            summary(meta, prose),
            meta.image(),
            language(meta),
            aliases(article, address.get(), problems),
            meta.status(),
            meta.status() != Status.WITHDRAWN && !meta.robots().contains("noindex"),
            prose.words(),
            Digest.of(article.body())));
  }

  /** The language of an article's text. */
  String language(FrontMatter meta) {
    return meta.language().isEmpty() ? settings.language() : meta.language();
  }

  /** Whether readers may see the article now. */
  boolean isOut(FrontMatter meta, GenerateOptions options) {
    Instant now = options.now().at();
    boolean expired = meta.expires().map(e -> !e.at(settings.zone()).isAfter(now)).orElse(false);
    boolean early =
        java.util.stream.Stream.of(meta.date(), meta.publishAt())
            .flatMap(Optional::stream)
            .anyMatch(d -> d.at(settings.zone()).isAfter(now));
    return !expired
        && (options.future() || !early)
        && (options.drafts() || meta.status() != Status.DRAFT);
  }

  private static String summary(FrontMatter meta, Prose prose) {
    if (!meta.summary().isEmpty()) {
      return meta.summary();
    }
    return meta.subtitle().isEmpty() ? prose.excerpt() : meta.subtitle();
  }

  private Optional<String> address(
      Article article, Instant published, boolean isPage, Problems problems) {
    String file = article.file();
    String place = file.substring(file.indexOf('/') + 1, file.length() - ".md".length());
    String folder = place.substring(0, place.lastIndexOf('/') + 1);
    String slug =
        article.meta().slug().isEmpty() ? place.substring(folder.length()) : article.meta().slug();
    String address = "/" + folder + slug + "/";
    if (!isPage && !settings.permalink().isEmpty()) {
      ZonedDateTime at = published.atZone(settings.zone());
      String section = Slug.of(article.meta().section());
      address =
          settings
              .permalink()
              .replace(":year", String.format(java.util.Locale.ROOT, "%04d", at.getYear()))
              .replace(":month", String.format(java.util.Locale.ROOT, "%02d", at.getMonthValue()))
              .replace(":day", String.format(java.util.Locale.ROOT, "%02d", at.getDayOfMonth()))
              .replace(":section", section.isEmpty() ? "news" : section)
              .replace(":slug", slug);
    }
    String fault =
        slug.contains("/")
            ? "a slug has no “/”"
            : OutputPath.fault(address.substring(1) + "index.html");
    if (!fault.isEmpty()) {
      problems.add(
          Problem.error(
              "BS0404",
              article.at("slug"),
              "It cannot have the address " + address + ": " + fault + ".",
              "Rename the file, or give it a slug of letters, digits and hyphens."));
      return Optional.empty();
    }
    return Optional.of(OutputPath.ofAddress(address).address());
  }

  /** The tags that can have a page: those with a letter or a digit, each address once. */
  private static List<String> tags(Article article, Problems problems) {
    Map<String, String> bySlug = new LinkedHashMap<>();
    for (String tag : article.meta().tags()) {
      String slug = Slug.of(tag);
      String same = slug.isEmpty() ? "nothing" : bySlug.putIfAbsent(slug, tag);
      if (same != null) {
        problems.add(
            Problem.warning(
                "BS0411",
                article.at("tags"),
                slug.isEmpty()
                    ? "The tag “" + tag + "” has no letter and no digit, so it has no page."
                    : "The tag “" + tag + "” would share the page of “" + same + "”.",
                "Remove it, or write it in other words."));
      }
    }
    return List.copyOf(bySlug.values());
  }

  private static List<String> aliases(Article article, String address, Problems problems) {
    List<String> out = new ArrayList<>();
    for (String stated : article.meta().aliases()) {
      String path = stated.replaceFirst("^https?://[^/]*", "").replaceFirst("[?#].*", "");
      boolean isFile = path.matches(".*/[^/]*\\.[A-Za-z0-9]{1,5}");
      String alias =
          (path.startsWith("/") ? "" : "/") + path + (isFile || path.endsWith("/") ? "" : "/");
      String fault =
          alias.equals("/")
              ? "that is the front page"
              : OutputPath.fault(alias.substring(1) + (isFile ? "" : "index.html"));
      if (!fault.isEmpty()) {
        problems.add(
            Problem.warning(
                "BS0405",
                article.at("aliases"),
                "“" + stated + "” cannot be an old address: " + fault + ".",
                "Correct the alias, or remove it."));
      } else if (!OutputPath.ofAddress(alias).address().equals(address)) {
        out.add(OutputPath.ofAddress(alias).address());
      }
    }
    return out.stream().distinct().toList();
  }

  /** Complains unless the field is there, for then the reader has said what is wrong with it. */
  private static void missing(
      Article article, String code, String field, String example, Problems problems) {
    if (!problems.hasErrors()) {
      problems.add(
          Problem.error(
              code,
              article.source().at(1, 1),
              "The article has no " + field + ".",
              "Add a line such as: " + field + ": " + example));
    }
  }
}
