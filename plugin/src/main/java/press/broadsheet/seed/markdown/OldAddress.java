package press.broadsheet.seed.markdown;

import java.util.Optional;
import press.broadsheet.article.ArticleDate;

/** Addresses that an article had on the site that its seed comes from. */
final class OldAddress {

  private OldAddress() {}

  /** Jekyll's “pretty” permalink of a dated post: {@code /2015/12/01/slug/}. */
  static String jekyll(ArticleDate date, String slug) {
    return "/" + date.local().toLocalDate().toString().replace('-', '/') + "/" + slug + "/";
  }

  /** The path of an address that front matter states; empty for a pattern or a relative one. */
  static Optional<String> path(String stated) {
    String path = stated.strip().replaceFirst("^https?://[^/]+", "");
    boolean isPlain =
        path.startsWith("/") && path.length() > 1 && !path.matches(".*[\\s:{}<>?#].*");
    return isPlain ? Optional.of(path) : Optional.empty();
  }
}
