package press.broadsheet.render.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An article. Layout {@code article.ftlh}; its text is in the template as {@code body}.
 *
 * @param head what stands in the head
 * @param title headline
 * @param subtitle dek; may be empty
 * @param kicker may be empty
 * @param type as in front matter: {@code news}, {@code opinion} …
 * @param label “Opinion”, “Review” …; empty for news, and where the kicker says it
 * @param section where it belongs
 * @param bylines may be empty
 * @param published when it came out
 * @param updated when it was last changed
 * @param readingTime “6 min”; empty for the shortest
 * @param dateline already at the head of the text; may be empty
 * @param image the picture on top
 * @param contents table of contents; empty for short pieces
 * @param text the text
 * @param corrections in order
 * @param source where it was first published
 * @param tags with their pages
 * @param authors those of the byline who have a bio
 * @param language BCP 47 tag
 * @param direction {@code ltr} or {@code rtl}
 * @param notice “Draft” or “Scheduled” in a preview; else empty
 * @param extra fields of the front matter that are ours to pass on
 */
public record ArticleView(
    HeadView head,
    String title,
    String subtitle,
    String kicker,
    String type,
    String label,
    Optional<LinkView> section,
    List<BylineView> bylines,
    TimeView published,
    Optional<TimeView> updated,
    String readingTime,
    String dateline,
    Optional<PictureView> image,
    List<HeadingView> contents,
    BodyView text,
    List<CorrectionView> corrections,
    Optional<SourceView> source,
    List<LinkView> tags,
    List<AuthorView> authors,
    String language,
    String direction,
    String notice,
    Map<String, Object> extra)
    implements View {
  public ArticleView {
    bylines = List.copyOf(bylines);
    contents = List.copyOf(contents);
    corrections = List.copyOf(corrections);
    tags = List.copyOf(tags);
    authors = List.copyOf(authors);
  }
}
