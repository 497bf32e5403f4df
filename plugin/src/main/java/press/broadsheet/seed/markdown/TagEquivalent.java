package press.broadsheet.seed.markdown;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.broadsheet.markdown.MarkdownText;
import press.broadsheet.seed.FileName;
import press.broadsheet.seed.classify.PhraseWriter;

/** What a template tag comes to in Markdown, where it comes to anything. */
final class TagEquivalent {

  /** Filters that make an address of a path, or change nothing that matters here. */
  private static final Set<String> ADDRESS_FILTERS =
      Set.of(
          "url",
          "relative_url",
          "absolute_url",
          "prepend",
          "append",
          "escape",
          "strip",
          "safe",
          "xml_escape",
          "cgi_escape",
          "uri_escape");

  private final Map<String, String> page;
  private final boolean isHtml;

  /**
   * @param page the texts of the front matter, by field
   * @param isHtml whether the tag stands in a block of raw HTML, where Markdown means nothing
   */
  TagEquivalent(Map<String, String> page, boolean isHtml) {
    this.page = Map.copyOf(page);
    this.isHtml = isHtml;
  }

  /** The Markdown; empty if the tag has no equivalent. */
  Optional<String> of(TemplateTag tag, boolean isQuoted) {
    return switch (tag.kind()) {
      case OUTPUT -> output(tag, isQuoted);
      case TAG -> tag(tag);
      case SHORTCODE -> shortcode(tag);
    };
  }

  private Optional<String> output(TemplateTag tag, boolean isQuoted) {
    String name = tag.name();
    if (tag.filters().contains("embed") && isQuoted) {
      return Optional.of(video(name, tag.word(0)));
    }
    if (!ADDRESS_FILTERS.containsAll(tag.filters())) {
      return Optional.empty();
    }
    if (isQuoted) {
      return Optional.of(name);
    }
    if (name.equals("site.baseurl") || name.equals("site.url") || name.equals("site.github.url")) {
      return Optional.of("");
    }
    String field = name.startsWith("page.") ? name.substring(5) : name;
    String value = page.getOrDefault(field, "");
    if (value.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(value.matches("[/\\w.:?&=%#-]+") ? value : MarkdownText.escape(value));
  }

  private Optional<String> tag(TemplateTag tag) {
    return switch (tag.name()) {
      case "image", "img" -> some(picture(tag.word(0), tag.word(1), ""));
      case "image_with_class" -> some(picture(tag.word(0), tag.word(2), ""));
      case "post_url" -> Optional.of(postUrl(tag.word(0)));
      case "link" -> Optional.of("/" + tag.word(0).replaceFirst("^/", ""));
      case "include", "include_relative", "render", "include_cached" -> include(tag);
      case "youtube", "vimeo", "figure" -> shortcode(tag);
      default -> Optional.empty();
    };
  }

  private Optional<String> include(TemplateTag tag) {
    String file =
        tag.name().startsWith("include") || tag.name().equals("render") ? tag.word(0) : "";
    if (file.matches("(?i).*(?:youtube|vimeo|video).*")) {
      String id = tag.argument("id", "youtubeId", "video_id", "youtube_id", "url", "src");
      return id.isEmpty()
          ? Optional.empty()
          : Optional.of(video(file.contains("vimeo") ? vimeo(id) : id, tag.argument("title")));
    }
    if (file.matches("(?i).*(?:figure|image|img|photo|picture).*")) {
      String src = tag.argument("image", "src", "url", "path", "image_path", "image_url", "file");
      return some(
          picture(src, tag.argument("alt", "description"), tag.argument("caption", "title")));
    }
    return Optional.empty();
  }

  private Optional<String> shortcode(TemplateTag tag) {
    return switch (tag.name()) {
      case "figure", "img", "image" ->
          some(
              picture(
                  tag.argument("src", "link").isEmpty() ? tag.word(0) : tag.argument("src", "link"),
                  tag.argument("alt", "title"),
                  tag.argument("caption", "title", "attr")));
      case "youtube" -> some(video(first(tag), tag.argument("title")));
      case "vimeo" -> some(video(vimeo(first(tag)), tag.argument("title")));
      case "ref", "relref" -> some(tag.word(0));
      default -> Optional.empty();
    };
  }

  private static String first(TemplateTag tag) {
    return tag.word(0).isEmpty() ? tag.argument("id") : tag.word(0);
  }

  private static Optional<String> some(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** Paths in such tags begin at the root of the site. */
  private String picture(String src, String alt, String caption) {
    if (src.isEmpty()) {
      return "";
    }
    boolean isRooted = src.startsWith("/") || src.contains(":") || !src.startsWith("assets/");
    String path = isRooted ? src : "/" + src;
    if (isHtml) {
      String title = caption.isBlank() ? "" : " title=\"" + attribute(caption) + "\"";
      return "<img src=\"" + attribute(path) + "\" alt=\"" + attribute(alt) + "\"" + title + ">";
    }
    StringBuilder out = new StringBuilder();
    PhraseWriter.picture(path, alt, caption, out);
    return out.toString();
  }

  /** A video that would be loaded from elsewhere becomes a link to it. */
  private String video(String idOrUrl, String title) {
    if (idOrUrl.isEmpty()) {
      return "";
    }
    String url =
        idOrUrl.contains("/")
            ? idOrUrl.replaceFirst(
                "^https?://www\\.youtube(?:-nocookie)?\\.com/embed/",
                "https://www.youtube.com/watch?v=")
            : "https://www.youtube.com/watch?v=" + idOrUrl;
    String text = title.isEmpty() ? url : title.replaceAll("\\s+", " ").strip();
    if (isHtml) {
      return "<a href=\"" + attribute(url) + "\">" + attribute(text) + "</a>";
    }
    return "[" + MarkdownText.escape(text) + "](" + PhraseWriter.destination(url) + ")";
  }

  private static String attribute(String text) {
    return text.replaceAll("\\s+", " ")
        .strip()
        .replace("&", "&amp;")
        .replace("\"", "&quot;")
        .replace("<", "&lt;");
  }

  private static String vimeo(String id) {
    return id.contains("/") ? id : "https://vimeo.com/" + id;
  }

  /** Jekyll's own address of a post by its file's name. */
  private static String postUrl(String name) {
    FileName file = FileName.of(name.substring(name.lastIndexOf('/') + 1));
    return file.date().map(d -> OldAddress.jekyll(d, file.rest())).orElse("/" + name + "/");
  }
}
