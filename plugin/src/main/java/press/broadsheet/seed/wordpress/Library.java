package press.broadsheet.seed.wordpress;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.broadsheet.seed.classify.CreditLine;
import press.broadsheet.seed.cms.PlainWords;
import press.broadsheet.seed.cms.SiteAddress;

/** The pictures and files that were uploaded to a site. */
final class Library {

  private final Map<String, Media> byId = new LinkedHashMap<>();
  private final Map<String, Media> byFile = new HashMap<>();
  private final Map<String, Media> byPage = new HashMap<>();

  /**
   * A picture or other file.
   *
   * @param parent the number of the post it was uploaded to
   */
  record Media(String url, String title, String alt, String caption, String credit, String parent) {

    boolean isPicture() {
      return url.matches("(?i)[^?#]*\\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)(?:[?#].*)?");
    }
  }

  void add(Item item) {
    String url = item.attachmentUrl().isEmpty() ? item.link() : item.attachmentUrl();
    if (url.isEmpty()) {
      return;
    }
    CreditLine caption = CreditLine.of(PlainWords.of(item.excerpt()));
    String credit = credit(item);
    Media media =
        new Media(
            url,
            PlainWords.of(item.title()),
            PlainWords.of(item.meta("_wp_attachment_image_alt")),
            caption.caption(),
            credit.isEmpty() ? CreditLine.bare(caption.credit()) : credit,
            item.parent());
    byId.put(item.id(), media);
    byFile.putIfAbsent(file(url), media);
    SiteAddress.alias(item.link()).ifPresent(page -> byPage.putIfAbsent(page, media));
  }

  private static String credit(Item item) {
    for (String key :
        List.of("_media_credit", "_wp_attachment_credit", "photo_credit", "credit", "_credit")) {
      if (!item.meta(key).isEmpty()) {
        return PlainWords.of(item.meta(key));
      }
    }
    return "";
  }

  Optional<Media> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** By the address of the file in any size that WordPress made of it. */
  Optional<Media> byUrl(String url) {
    return Optional.ofNullable(byFile.get(file(url)));
  }

  /** By the path of the page that WordPress makes for it. */
  Optional<Media> byPage(String path) {
    return Optional.ofNullable(byPage.get(path));
  }

  /** The pictures that were uploaded to a post. */
  List<Media> of(String post) {
    return byId.values().stream().filter(m -> m.parent().equals(post) && m.isPicture()).toList();
  }

  /** Whether two addresses are of one picture, if in different sizes. */
  static boolean isSame(String a, String b) {
    return file(a).equals(file(b));
  }

  /**
   * {@code …/bridge-1024x683.jpg?w=600} and {@code …/bridge-scaled.jpg} are {@code …/bridge.jpg}.
   */
  private static String file(String url) {
    return SiteAddress.rooted(url)
        .replaceFirst("[?#].*$", "")
        .replaceFirst("-(?:\\d{1,5}x\\d{1,5}|scaled|rotated)(?=\\.\\w{2,5}$)", "");
  }
}
