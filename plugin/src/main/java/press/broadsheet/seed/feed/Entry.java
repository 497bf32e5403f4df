package press.broadsheet.seed.feed;

import java.util.List;
import java.util.Optional;
import press.broadsheet.article.ArticleDate;
import press.broadsheet.article.Source;

/**
 * An entry of a feed, whatever the feed's format.
 *
 * @param id its name within the feed
 * @param title as plain words; may be empty
 * @param link address of the article; may be empty
 * @param elsewhere address of what the entry is about, if that is on another site; may be empty
 * @param authors names
 * @param sections what says where it belongs; the first is its section
 * @param tags further words for it
 * @param summary may be HTML
 * @param content HTML or plain text
 * @param isHtml whether {@code content} is HTML
 * @param line of the feed on which the content begins
 * @param base what relative addresses in it are relative to; may be empty
 * @param language BCP 47 tag; may be empty
 * @param source where it was first published, if elsewhere
 * @param media files that go with it
 */
record Entry(
    String id,
    String title,
    String link,
    String elsewhere,
    List<String> authors,
    Optional<ArticleDate> published,
    Optional<ArticleDate> updated,
    List<String> sections,
    List<String> tags,
    String summary,
    String content,
    boolean isHtml,
    int line,
    String base,
    String language,
    Optional<Source> source,
    List<FeedMedia> media) {

  Entry {
    authors = List.copyOf(authors);
    sections = List.copyOf(sections);
    tags = List.copyOf(tags);
    media = List.copyOf(media);
  }
}
