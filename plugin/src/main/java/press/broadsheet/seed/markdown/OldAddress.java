package press.broadsheet.seed.markdown;

import java.util.List;
import java.util.Optional;
import press.broadsheet.article.ArticleDate;
import press.broadsheet.article.Slug;

/** Addresses that an article had on the site that its seed comes from. */
final class OldAddress {

  private OldAddress() {}

  /** Jekyll's “pretty” permalink of a dated post: {@code /2015/12/01/slug/}. */
  static String jekyll(ArticleDate date, String slug) {
    return "/" + date.local().toLocalDate().toString().replace('-', '/') + "/" + slug + "/";
  }

  /** The same with the categories in front, as Jekyll has it where a post has some. */
  static String jekyll(List<String> categories, ArticleDate date, String slug) {
    StringBuilder out = new StringBuilder();
    for (String category : categories) {
      String part = Slug.of(category);
      out.append(part.isEmpty() ? "" : "/" + part);
    }
    return out + jekyll(date, slug);
  }

  /**
   * The path of an address that front matter states, from the root of the site, a folder's without
   * {@code index.html}; empty for a pattern.
   */
  static Optional<String> path(String stated) {
    String path =
        stated
            .strip()
            .replaceFirst("^(?:https?:)?//[^/]+", "")
            .replaceFirst("/index\\.html?$", "/");
    String rooted = path.startsWith("/") ? path : "/" + path;
    boolean isPlain =
        rooted.length() > 1
            && !rooted.matches(".*[\\s:{}<>?#\\[\\]|].*")
            && !rooted.matches("/(?:true|false|none|date|pretty|ordinal|weekdate|\\.\\./.*)");
    return isPlain ? Optional.of(rooted) : Optional.empty();
  }

  /**
   * An address with its pattern filled in: {@code /:year/:title/} of Jekyll and Hugo, {@code /{{
   * page.fileSlug }}/} of Eleventy.
   *
   * @param name of the file, without its date
   */
  static String filled(
      String pattern,
      Optional<ArticleDate> date,
      String name,
      String title,
      List<String> categories) {
    String filled = pattern;
    if (date.isPresent()) {
      String[] day = date.get().local().toLocalDate().toString().split("-");
      filled =
          filled
              .replaceAll(":year\\b|:YYYY\\b", day[0])
              .replaceAll(":month\\b|:MM\\b", day[1])
              .replaceAll(":day\\b|:DD\\b", day[2])
              .replaceAll(":i_month\\b", day[1].replaceFirst("^0", ""))
              .replaceAll(":i_day\\b", day[2].replaceFirst("^0", ""));
    }
    if (!categories.isEmpty() || filled.contains("/:categories/")) {
      List<String> parts = categories.stream().map(Slug::of).filter(c -> !c.isEmpty()).toList();
      filled =
          filled
              .replaceAll(":categories\\b|:category\\b|:sections\\b", String.join("/", parts))
              .replace("//", "/");
    }
    if (!name.isEmpty()) {
      filled =
          filled
              .replaceAll(
                  ":(?:title|slug|name|filename|basename|contentbasename|slugorfilename)\\b(?!\\s*\\|)",
                  java.util.regex.Matcher.quoteReplacement(name))
              .replaceAll(":output_ext\\b", ".html")
              .replaceAll(
                  "\\{\\{-?\\s*(?:page\\.)?fileSlug\\s*(?:\\|\\s*(?:slug|slugify))?\\s*-?\\}\\}",
                  java.util.regex.Matcher.quoteReplacement(name));
    }
    String slug = Slug.of(title);
    return slug.isEmpty()
        ? filled
        : filled.replaceAll("\\{\\{-?\\s*title\\s*\\|\\s*(?:slug|slugify)\\s*-?\\}\\}", slug);
  }
}
