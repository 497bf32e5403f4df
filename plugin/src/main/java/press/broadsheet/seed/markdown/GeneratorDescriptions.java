package press.broadsheet.seed.markdown;

import java.util.List;
import java.util.regex.Pattern;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.seed.Draft;

/** The dek and the summary, among the many fields in which generators keep descriptions. */
final class GeneratorDescriptions {

  private static final Pattern LINK = Pattern.compile("\\]\\(<?([^()\\s<>]+)");

  private final Fields fields;
  private final FrontMatter.Builder meta;
  private final List<Draft.Dropped> dropped;

  private GeneratorDescriptions(
      Fields fields, FrontMatter.Builder meta, List<Draft.Dropped> dropped) {
    this.fields = fields;
    this.meta = meta;
    this.dropped = dropped;
  }

  /** Takes both. */
  static void read(Fields fields, FrontMatter.Builder meta, List<Draft.Dropped> dropped) {
    GeneratorDescriptions reading = new GeneratorDescriptions(fields, meta, dropped);
    reading.deks();
  }

  /** A description is for search engines, so the summary, unless another field is that. */
  private void deks() {
    meta.subtitle =
        GeneratorFields.plain(
            fields.text(
                "subtitle",
                "sub_title",
                "dek",
                "deck",
                "subheading",
                "subheadline",
                "standfirst",
                "tagline",
                "strapline",
                "intro"));
    String summary =
        fields.text("summary", "excerpt", "custom_excerpt", "lead", "abstract", "tldr");
    meta.summary = GeneratorFields.plain(summary);
    links(summary);
    String description = GeneratorFields.plain(fields.text("description"));
    boolean isDek =
        meta.subtitle.isEmpty()
            && !description.isEmpty()
            && GeneratorFields.plain(fields.text("summary", "excerpt", "custom_excerpt")).isEmpty()
            && meta.summary.equals(GeneratorFields.plain(fields.text("lead")));
    if (isDek) { // what stands below the headline, and what search engines show
      meta.subtitle = meta.summary;
      meta.summary = description;
    }
    List.of("custom_excerpt", "abstract")
        .forEach(f -> other(GeneratorFields.plain(fields.text(f))));
    List.of(
            "description",
            "meta_description",
            "og_description",
            "twitter_description",
            "seo_description")
        .forEach(f -> other(GeneratorFields.plain(fields.text(f))));
  }

  /** A field holds plain text, so where its links led is told apart. */
  private void links(String text) {
    LINK.matcher(text).results().forEach(link -> dropped.add(Draft.Dropped.address(link.group(1))));
  }

  private void other(String text) {
    if (text.isEmpty() || text.equals(meta.summary) || text.equals(meta.subtitle)) {
      return;
    }
    if (meta.summary.isEmpty()) {
      meta.summary = text;
    } else if (meta.subtitle.isEmpty()) {
      meta.subtitle = text;
    } else {
      dropped.add(new Draft.Dropped(text, "a second description"));
    }
  }
}
