package press.broadsheet.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import press.broadsheet.base.SourceText;

/**
 * The one writer of content files; what it writes reads back as the same, and is written again as
 * the same bytes.
 */
public final class ArticleWriter {

  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{N}][^\\p{Cntrl}:#\\[\\]{},\"\\\\\\uFEFF\\u0085\\u2028\\u2029]*");
  private static final Pattern NOT_TEXT =
      Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n|[-+.]?[0-9][0-9_.eExXoObBa-fA-F+-]*");

  private ArticleWriter() {}

  /** Front matter and body as one file, ending in a line feed. */
  public static String article(FrontMatter meta, String body) {
    StringBuilder out = new StringBuilder("---\n");
    text(out, "id", meta.id());
    text(out, "title", meta.title());
    text(out, "subtitle", meta.subtitle());
    text(out, "kicker", meta.kicker());
    list(out, "authors", meta.authors(), ArticleWriter::byline);
    date(out, "date", meta.date());
    date(out, "updated", meta.updated());
    text(out, "dateline", meta.dateline());
    text(out, "section", meta.section());
    list(out, "tags", meta.tags(), ArticleWriter::line);
    text(out, "series", meta.series());
    if (meta.type() != ArticleType.NEWS) {
      text(out, "type", meta.type().word());
    }
    text(out, "summary", meta.summary());
    meta.image().ifPresent(i -> out.append("image: ").append(image(i)).append('\n'));
    text(out, "language", meta.language());
    text(out, "slug", meta.slug());
    list(out, "aliases", meta.aliases(), ArticleWriter::line);
    if (meta.status() != Status.PUBLISHED) {
      text(out, "status", meta.status().word());
    }
    date(out, "publishAt", meta.publishAt());
    date(out, "expires", meta.expires());
    list(
        out,
        "corrections",
        meta.corrections(),
        c -> "{date: " + c.date() + ", text: " + line(c.text()) + "}");
    meta.source()
        .ifPresent(
            s ->
                out.append("source: {name: ")
                    .append(line(s.name()))
                    .append(s.url().isEmpty() ? "" : ", url: " + line(s.url()))
                    .append(s.canonical() ? ", canonical: true" : "")
                    .append("}\n"));
    text(out, "robots", meta.robots());
    meta.extra()
        .forEach(
            (key, value) -> out.append(quoted(key)).append(": ").append(flow(value)).append('\n'));
    list(out, "assumed", meta.assumed(), ArticleWriter::line);
    return finish(out, body);
  }

  /**
   * An author's file, ending in a line feed.
   *
   * @param kind written if it is an organization's, or not what the name tells
   */
  public static String author(
      String name,
      AuthorKind kind,
      Optional<ImageRef> photo,
      String email,
      List<String> links,
      List<String> aliases,
      String bio) {
    StringBuilder out = new StringBuilder("---\n");
    text(out, "name", name);
    if (kind == AuthorKind.ORGANIZATION || kind != AuthorKind.of(name)) {
      text(out, "kind", kind.word());
    }
    photo.ifPresent(i -> out.append("photo: ").append(image(i)).append('\n'));
    text(out, "email", email);
    list(out, "links", links, ArticleWriter::line);
    list(out, "aliases", aliases, ArticleWriter::line);
    return finish(out, bio);
  }

  private static String finish(StringBuilder out, String body) {
    out.append("---\n");
    String trimmed = body.replaceFirst("\\A(?:[ \\t]*\\n)+", "").stripTrailing();
    out.append(trimmed).append(trimmed.isEmpty() ? "" : "\n");
    return new SourceText("", out.toString()).text(); // as it will be read
  }

  private static void text(StringBuilder out, String field, String value) {
    if (!value.isEmpty()) {
      out.append(field).append(": ").append(line(value)).append('\n');
    }
  }

  private static void date(StringBuilder out, String field, Optional<ArticleDate> date) {
    date.ifPresent(d -> out.append(field).append(": ").append(d).append('\n'));
  }

  private static <T> void list(
      StringBuilder out, String field, List<T> values, Function<T, String> each) {
    if (!values.isEmpty()) {
      out.append(field)
          .append(": [")
          .append(String.join(", ", values.stream().map(each).toList()))
          .append("]\n");
    }
  }

  private static String byline(Byline b) {
    return b.role().isEmpty()
        ? line(b.name())
        : "{name: " + line(b.name()) + ", role: " + line(b.role()) + "}";
  }

  private static String image(ImageRef i) {
    if (i.alt().isEmpty() && i.caption().isEmpty() && i.credit().isEmpty()) {
      return line(i.src());
    }
    StringBuilder out = new StringBuilder("{src: ").append(line(i.src()));
    part(out, "alt", i.alt());
    part(out, "caption", i.caption());
    part(out, "credit", i.credit());
    return out.append('}').toString();
  }

  private static void part(StringBuilder out, String field, String value) {
    if (!value.isEmpty()) {
      out.append(", ").append(field).append(": ").append(line(value));
    }
  }

  /** A value of a field that is one line: as it reads back, with single spaces. */
  private static String line(String value) {
    return quoted(value.replaceAll("\\s+", " ").strip());
  }

  /** Any plain value in YAML's flow style. */
  private static String flow(Object value) {
    if (value instanceof Map<?, ?> map) {
      return "{"
          + String.join(
              ", ",
              map.entrySet().stream()
                  .map(e -> quoted(String.valueOf(e.getKey())) + ": " + flow(e.getValue()))
                  .toList())
          + "}";
    }
    if (value instanceof List<?> list) {
      return "[" + String.join(", ", list.stream().map(ArticleWriter::flow).toList()) + "]";
    }
    return value instanceof Number || value instanceof Boolean
        ? value.toString()
        : quoted(String.valueOf(value));
  }

  /** Bare where YAML would read the same text back, in double quotes where not. */
  private static String quoted(String raw) {
    String text = new SourceText("", raw).text(); // as it will be read
    if (PLAIN.matcher(text).matches() && !text.endsWith(" ") && !NOT_TEXT.matcher(text).matches()) {
      return text;
    }
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c == '\t') {
        out.append("\\t");
      } else if (c == '\uFEFF') {
        out.append("\\ufeff");
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
