package press.broadsheet.seed.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.broadsheet.markdown.MarkdownText;
import press.broadsheet.seed.FileName;

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
          "uri_escape",
          "absURL",
          "relURL");

  private final Map<String, String> page;
  private final TagMedia media;

  /**
   * @param page the texts of the front matter, by field
   * @param isHtml whether the tag stands in a block of raw HTML, where Markdown means nothing
   */
  TagEquivalent(Map<String, String> page, boolean isHtml) {
    this.page = Map.copyOf(page);
    this.media = new TagMedia(isHtml);
  }

  /** The Markdown; empty if the tag has no equivalent. */
  Optional<String> of(TemplateTag tag, boolean isQuoted) {
    return switch (tag.kind()) {
      case OUTPUT -> output(tag, isQuoted);
      case TAG -> tag(tag);
      case SHORTCODE -> shown(tag);
    };
  }

  private Optional<String> output(TemplateTag tag, boolean isQuoted) {
    String name = tag.name();
    if (tag.filters().contains("embed") && isQuoted) {
      return media.youtube(name, tag.word(0));
    }
    if (tag.isCall()) { // a shortcode of Zola
      return shown(tag);
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
      case "image", "picture", "responsive_image", "responsive_image_block", "asset_img" ->
          image(tag);
      case "img" -> octopress(tag);
      case "image_with_class" -> media.picture(tag.word(0), tag.word(2), "");
      case "post_url", "post_link" -> Optional.of(post(tag.word(0)));
      case "link" -> Optional.of(path(tag.word(0)));
      case "include", "include_relative", "render", "include_cached" -> include(tag);
      default -> shown(tag);
    };
  }

  private Optional<String> image(TemplateTag tag) {
    String src = tag.argument("path", "src", "file");
    String alt = tag.argument("alt");
    List<String> words = new ArrayList<>(tag.words());
    int flag = words.indexOf("--alt"); // jekyll_picture_tag
    if (flag > 0) {
      alt = String.join(" ", words.subList(flag + 1, words.size())).replaceFirst("\\s--\\w.*$", "");
    }
    String other = flag < 0 ? tag.word(1) : "";
    return media.picture(
        src.isEmpty() ? tag.word(0) : src,
        alt.isEmpty() ? other : alt,
        tag.argument("caption", "title"));
  }

  /** {@code {% img left /some/image.png 320 250 "Title" "Alt text" %}}. */
  private Optional<String> octopress(TemplateTag tag) {
    List<String> words =
        tag.words().stream().filter(w -> !w.matches("left|right|center|\\d{1,5}(?:px)?")).toList();
    if (words.isEmpty()) {
      return image(tag);
    }
    int last = words.size() - 1;
    return media.picture(
        words.get(0), last > 0 ? words.get(last) : "", last > 1 ? words.get(1) : "");
  }

  private Optional<String> include(TemplateTag tag) {
    String file = tag.word(0);
    if (file.matches(
        "(?i).*(?:youtube|vimeo|video|tweet|twitter|gist|instagram|spotify|soundcloud).*")) {
      String id =
          tag.argument(
              "id", "youtubeId", "video_id", "youtube_id", "url", "src", "tweet", "link", "video");
      String provider = tag.argument("provider");
      boolean isVimeo = file.contains("vimeo") || provider.equals("vimeo");
      return elsewhere(
          isVimeo
              ? "vimeo"
              : file.replaceFirst(
                  "(?s).*?(youtube|tweet|twitter|gist|instagram|spotify|soundcloud).*", "$1"),
          id,
          tag.argument("title"));
    }
    if (file.matches("(?i).*(?:figure|image|img|photo|picture).*")) {
      String src = tag.argument("image", "src", "url", "path", "image_path", "image_url", "file");
      return media.picture(
          src, tag.argument("alt", "description"), tag.argument("caption", "title"));
    }
    return Optional.empty();
  }

  /** What the shortcodes of any generator show. */
  private Optional<String> shown(TemplateTag tag) {
    return switch (tag.name()) {
      case "figure", "img", "image", "photo", "picture", "imgproc", "lazyimg", "resize_image" -> {
        String src = tag.argument("src", "image", "path", "url", "file", "link");
        String credit = tag.argument("attr", "credit", "copyright");
        String caption = tag.argument("caption", "title");
        yield media.picture(
            src.isEmpty() ? tag.word(0) : src,
            tag.argument("alt").isEmpty()
                ? tag.argument("title").isEmpty() ? tag.word(1) : tag.argument("title")
                : tag.argument("alt"),
            (caption + " " + credit).strip());
      }
      case "gallery" -> media.pictures(gallery(tag));
      case "ref", "relref" -> Optional.of(path(tag.word(0))).filter(p -> !p.isEmpty());
      case "param" -> Optional.ofNullable(page.get(tag.word(0))).map(MarkdownText::escape);
      case "br", "linebreak" -> Optional.of("<br>");
      default -> elsewhere(tag.name(), first(tag), tag.argument("title"));
    };
  }

  private static List<String> gallery(TemplateTag tag) {
    String all = tag.argument("images", "src", "photos", "files");
    List<String> sources =
        new ArrayList<>(all.isEmpty() ? tag.words() : List.of(all.split("\\s*,\\s*")));
    sources.removeIf(s -> !s.matches("(?i).*\\.(?:jpe?g|png|gif|webp|avif|svg)"));
    return sources;
  }

  /** What is shown from elsewhere, as the address of its page. */
  private Optional<String> elsewhere(String kind, String id, String title) {
    if (id.isEmpty()) {
      return Optional.empty();
    }
    boolean isAddress = id.contains("//");
    return switch (kind.replaceFirst("-(?:simple|lite|embed)$|_embed$|_lite$", "")) {
      case "youtube", "youtubepl", "yt", "video.html", "video" ->
          isAddress || id.matches("[\\w-]{6,20}") ? media.youtube(id, title) : Optional.empty();
      case "vimeo" -> media.embed(isAddress ? id : "https://vimeo.com/" + id, title);
      case "tweet", "twitter", "x" ->
          media.embed(
              isAddress ? id : "https://twitter.com/i/status/" + id.replaceFirst("^.*/", ""),
              title);
      case "gist" -> media.embed(isAddress ? id : "https://gist.github.com/" + id, title);
      case "instagram" ->
          media.embed(isAddress ? id : "https://www.instagram.com/p/" + id + "/", title);
      case "spotify" -> media.embed(isAddress ? id : "https://open.spotify.com/" + id, title);
      case "codepen",
          "jsfiddle",
          "soundcloud",
          "embed",
          "iframe",
          "oembed",
          "mastodon",
          "bluesky" ->
          isAddress ? media.embed(id, title) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static String first(TemplateTag tag) {
    String named = tag.argument("id", "url", "src", "video", "link", "user");
    String user = tag.argument("user");
    boolean isTweet = !user.isEmpty() && !tag.argument("id").isEmpty();
    if (isTweet) {
      return tag.argument("id");
    }
    boolean isGist =
        tag.name().equals("gist")
            && tag.words().size() > 1
            && tag.word(1).matches("[0-9a-f]{6,40}");
    return isGist ? tag.word(0) + "/" + tag.word(1) : named.isEmpty() ? tag.word(0) : named;
  }

  /**
   * A file among the sources, as a link to it: {@code posts/bridge.md}, {@code /pages/about.md}.
   */
  private static String path(String name) {
    if (name.matches("(?:.*/)?_posts/.*")) {
      return post(name);
    }
    String bare = name.replaceFirst("^@/", "/");
    return bare.matches("(?i)[^/]+\\.md(?:#.*)?|[^/.]+") || name.startsWith("#")
        ? bare
        : "/" + bare.replaceFirst("^/", "");
  }

  /** A post by its file's name; what it is among our own files is told by all of them. */
  private static String post(String name) {
    String bare = name.substring(name.lastIndexOf('/') + 1).replaceFirst("\\.(?:md|markdown)$", "");
    FileName file = FileName.of(bare);
    return file.date().isPresent() ? bare + ".md" : "/" + bare + "/";
  }
}
