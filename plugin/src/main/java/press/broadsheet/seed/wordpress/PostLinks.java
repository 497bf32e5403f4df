package press.broadsheet.seed.wordpress;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.seed.cms.SiteAddress;

/**
 * Says where a link within a post is to lead. One to another post of the export becomes the path of
 * that post's old address, which import knows as its alias; or, where the old address was only a
 * number, its name within the export.
 */
final class PostLinks implements UnaryOperator<String> {

  private static final Pattern NUMBER =
      Pattern.compile(
          "[^?]*\\?(?:[^#]*&(?:amp;)?)?(?:p|page_id|attachment_id)=(\\d{1,18})(?:[&#].*)?");

  private final Export export;
  private final String seed;

  /**
   * @param seed the name of the export
   */
  PostLinks(Export export, String seed) {
    this.export = export;
    this.seed = seed;
  }

  @Override
  public String apply(String address) {
    boolean isOwn = export.site.isOwn(address) || address.startsWith("?");
    if (!isOwn) {
      return address;
    }
    Matcher number = NUMBER.matcher(address);
    if (number.matches()) {
      return numbered(number.group(1), fragment(address)).orElse(address);
    }
    Optional<String> path = SiteAddress.alias(address.replaceFirst("[?#].*$", ""));
    return path.flatMap(export::pathLike)
        .map(p -> SiteAddress.encoded(p) + fragment(address))
        .or(() -> path.flatMap(export.library::byPage).map(Library.Media::url))
        .orElse(address);
  }

  private Optional<String> numbered(String id, String fragment) {
    if (!export.hasArticle(id)) {
      return export.library.byId(id).map(Library.Media::url);
    }
    Optional<String> path = export.path(id).map(p -> SiteAddress.encoded(p) + fragment);
    return path.or(() -> Optional.of("/" + SiteAddress.encoded(seed) + "#" + id));
  }

  private static String fragment(String address) {
    int hash = address.indexOf('#');
    return hash < 0 ? "" : address.substring(hash);
  }
}
