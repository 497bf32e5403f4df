package press.broadsheet.seed.html;

import java.util.Locale;
import java.util.Optional;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.article.Source;

/** The address of a page, and that of the original if it is on another site. */
record PageAddress(PageFields fields) {

  /**
   * The page's own address leads to the article in future too; where it names another site as the
   * original, the article comes from there.
   */
  void into(FrontMatter.Builder meta) {
    String canonical = fields.link("canonical");
    String own = HtmlMetadata.first(fields.meta("og:url"), canonical);
    String original =
        HtmlMetadata.first(fields.meta("original-source"), fields.meta("syndication-source"));
    boolean isElsewhere =
        !host(canonical).isEmpty() && !host(own).isEmpty() && !host(own).equals(host(canonical));
    String source =
        original.startsWith("http") && !host(original).equals(host(own))
            ? original
            : isElsewhere ? canonical : "";
    if (!source.isEmpty()) {
      meta.source = Optional.of(new Source(host(source), source, true));
    }
    String path = own.replaceFirst("^https?://[^/]+", "");
    if (path.matches("/[^\\s:{}<>?#]{2,300}") && !path.matches("/index\\.\\w+")) {
      meta.aliases.add(path);
    }
  }

  private static String host(String address) {
    return address.matches("(?i)https?://.*")
        ? address
            .replaceFirst("(?i)^https?://(?:www\\.)?", "")
            .replaceFirst("[/?#:].*$", "")
            .toLowerCase(Locale.ROOT)
        : "";
  }
}
