package press.broadsheet.seed.feed;

import press.broadsheet.article.ImageRef;
import press.broadsheet.seed.classify.CreditLine;
import press.broadsheet.seed.cms.SiteAddress;

/**
 * A file that goes with an entry.
 *
 * @param type its media type; may be empty
 * @param title may be empty
 * @param description what it shows, in words; may be empty
 * @param credit who made it; may be empty
 * @param isThumbnail whether it is only a small form of something
 */
record FeedMedia(
    String url, String type, String title, String description, String credit, boolean isThumbnail) {

  static FeedMedia of(String url, String type) {
    return new FeedMedia(url.strip(), type.strip(), "", "", "", false);
  }

  boolean isPicture() {
    return type.startsWith("image")
        || type.isEmpty() && url.matches("(?i)[^?#]*\\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#].*)?");
  }

  /** What a picture shows; a title of one word is the name of a file or of a person. */
  String alt() {
    return title.contains(" ") ? title : "";
  }

  /** As the picture on top of an article. */
  ImageRef image(String address) {
    CreditLine line = CreditLine.of(description);
    String made = CreditLine.bare(credit.isEmpty() ? line.credit() : credit);
    return new ImageRef(address, alt(), line.caption(), made);
  }

  /** What a link to it says. */
  String label() {
    return title.isEmpty() ? SiteAddress.fileName(url) : title;
  }
}
