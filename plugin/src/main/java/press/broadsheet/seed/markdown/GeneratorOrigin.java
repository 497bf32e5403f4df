package press.broadsheet.seed.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.broadsheet.article.ArticleType;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.article.Source;
import press.broadsheet.article.Status;
import press.broadsheet.seed.Draft;

/** Whether an article is out, what kind it is, and where it was first published. */
final class GeneratorOrigin {

  private final Fields fields;
  private final FrontMatter.Builder meta;
  private final List<Draft.Dropped> dropped;

  private GeneratorOrigin(Fields fields, FrontMatter.Builder meta, List<Draft.Dropped> dropped) {
    this.fields = fields;
    this.meta = meta;
    this.dropped = dropped;
  }

  /** Takes all three. */
  static void read(Fields fields, FrontMatter.Builder meta, List<Draft.Dropped> dropped) {
    GeneratorOrigin reading = new GeneratorOrigin(fields, meta, dropped);
    reading.source();
    reading.status();
    reading.type();
  }

  /** Where it was first published, in the fields of Pelican, DEV and others. */
  private void source() {
    String url =
        fields.text(
            "canonical_url",
            "canonical",
            "canonicalUrl",
            "original_url",
            "originally_published_at",
            "source_url");
    String name =
        fields.text(
            "source_name",
            "original_publication",
            "first_published_in",
            "originally_published",
            "source");
    boolean isAddress = name.matches("https?://\\S+");
    String address = url.isEmpty() && isAddress ? name : url;
    if (meta.source.isEmpty() && (address.startsWith("http") || !name.isEmpty() && !isAddress)) {
      String host = address.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("[/?#:].*$", "");
      meta.source =
          Optional.of(
              new Source(name.isEmpty() || isAddress ? host : name, address, !url.isEmpty()));
    }
  }

  private void status() {
    String status = fields.text("status").toLowerCase(Locale.ROOT);
    boolean isDraft =
        fields.saysTrue("draft")
            || fields.saysTrue("private")
            || fields.saysFalse("published")
            || status.matches(
                "draft|private|pending|unpublished|auto-draft|entwurf|brouillon|borrador|bozza");
    fields.take("private");
    fields.take("draft");
    fields.take("published");
    meta.status =
        isDraft ? Status.DRAFT : status.equals("withdrawn") ? Status.WITHDRAWN : Status.PUBLISHED;
  }

  private void type() {
    String type = fields.text("type", "genre").toLowerCase(Locale.ROOT).replace(' ', '-');
    for (ArticleType known : ArticleType.values()) {
      if (known.word().equals(type)) {
        meta.type = known;
        return;
      }
    }
    if (!type.isEmpty()) {
      dropped.add(new Draft.Dropped("type: " + type, "generator setting"));
    }
  }
}
