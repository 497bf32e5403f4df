package press.broadsheet.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands above the text of an article. An absent text is empty, an absent list has no element.
 *
 * @param id stable name, given once; empty means the file's path
 * @param title the headline
 * @param subtitle the dek
 * @param kicker small line above the headline
 * @param authors in byline order
 * @param date of publication
 * @param updated when the text last changed in a way readers should know
 * @param dateline the place the report comes from
 * @param section the one section it belongs to
 * @param tags in the order given, without repeats
 * @param series the series it is part of
 * @param type the kind of article
 * @param summary one or two sentences for lists, feeds and search engines
 * @param image the picture on top
 * @param language BCP 47 tag; empty means the site's
 * @param slug replaces the last part of the address
 * @param aliases old addresses that lead here
 * @param status how far it has come
 * @param publishAt nothing of it may be seen before
 * @param expires nothing of it may be seen from then on
 * @param corrections oldest first, as given
 * @param source where it was first published, if elsewhere
 * @param robots for the robots meta tag, such as {@code noindex}
 * @param assumed names of the fields that import had to guess
 * @param extra fields we do not know, for templates: texts, numbers, truth values, lists and maps
 *     of them
 */
public record FrontMatter(
    String id,
    String title,
    String subtitle,
    String kicker,
    List<Byline> authors,
    Optional<ArticleDate> date,
    Optional<ArticleDate> updated,
    String dateline,
    String section,
    List<String> tags,
    String series,
    ArticleType type,
    String summary,
    Optional<ImageRef> image,
    String language,
    String slug,
    List<String> aliases,
    Status status,
    Optional<ArticleDate> publishAt,
    Optional<ArticleDate> expires,
    List<Correction> corrections,
    Optional<Source> source,
    String robots,
    List<String> assumed,
    Map<String, Object> extra) {

  public FrontMatter {
    authors = List.copyOf(authors);
    tags = List.copyOf(tags);
    aliases = List.copyOf(aliases);
    corrections = List.copyOf(corrections);
    assumed = List.copyOf(assumed);
    extra = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(extra));
  }

  /** A builder with every field absent. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from these fields. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.id = id;
    b.title = title;
    b.subtitle = subtitle;
    b.kicker = kicker;
    b.authors = new ArrayList<>(authors);
    b.date = date;
    b.updated = updated;
    b.dateline = dateline;
    b.section = section;
    b.tags = new ArrayList<>(tags);
    b.series = series;
    b.type = type;
    b.summary = summary;
    b.image = image;
    b.language = language;
    b.slug = slug;
    b.aliases = new ArrayList<>(aliases);
    b.status = status;
    b.publishAt = publishAt;
    b.expires = expires;
    b.corrections = new ArrayList<>(corrections);
    b.source = source;
    b.robots = robots;
    b.assumed = new ArrayList<>(assumed);
    b.extra = new LinkedHashMap<>(extra);
    return b;
  }

  /**
   * Collects the fields; its fields are open because it lives for a few lines in the reader that
   * fills it.
   */
  public static final class Builder {
    public String id = "";
    public String title = "";
    public String subtitle = "";
    public String kicker = "";
    public List<Byline> authors = new ArrayList<>();
    public Optional<ArticleDate> date = Optional.empty();
    public Optional<ArticleDate> updated = Optional.empty();
    public String dateline = "";
    public String section = "";
    public List<String> tags = new ArrayList<>();
    public String series = "";
    public ArticleType type = ArticleType.NEWS;
    public String summary = "";
    public Optional<ImageRef> image = Optional.empty();
    public String language = "";
    public String slug = "";
    public List<String> aliases = new ArrayList<>();
    public Status status = Status.PUBLISHED;
    public Optional<ArticleDate> publishAt = Optional.empty();
    public Optional<ArticleDate> expires = Optional.empty();
    public List<Correction> corrections = new ArrayList<>();
    public Optional<Source> source = Optional.empty();
    public String robots = "";
    public List<String> assumed = new ArrayList<>();
    public Map<String, Object> extra = new LinkedHashMap<>();

    private Builder() {}

    /** The immutable whole. */
    public FrontMatter build() {
      return new FrontMatter(
          id,
          title,
          subtitle,
          kicker,
          authors,
          date,
          updated,
          dateline,
          section,
          tags,
          series,
          type,
          summary,
          image,
          language,
          slug,
          aliases,
          status,
          publishAt,
          expires,
          corrections,
          source,
          robots,
          assumed,
          extra);
    }
  }
}
