package press.broadsheet.seed.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.broadsheet.markdown.MarkdownText;
import press.broadsheet.seed.classify.PhraseWriter;
import press.broadsheet.seed.html.Embeds;

/**
 * Pictures and things shown from elsewhere, as Markdown has them.
 *
 * @param isHtml whether they stand in a block of raw HTML, where Markdown means nothing
 */
record TagMedia(boolean isHtml) {

  /** A picture; paths in tags begin at the root of the site. */
  Optional<String> picture(String src, String alt, String caption) {
    if (src.isEmpty()) {
      return Optional.empty();
    }
    boolean isRooted = src.startsWith("/") || src.contains(":") || !src.startsWith("assets/");
    String path = isRooted ? src : "/" + src;
    String words = GeneratorFields.plain(caption);
    if (isHtml) {
      String title = words.isBlank() ? "" : " title=\"" + attribute(words) + "\"";
      return Optional.of(
          "<img src=\"" + attribute(path) + "\" alt=\"" + attribute(alt) + "\"" + title + ">");
    }
    StringBuilder out = new StringBuilder();
    PhraseWriter.picture(path, alt, words, out);
    return Optional.of(out.toString());
  }

  /** Several pictures, each with a paragraph to itself. */
  Optional<String> pictures(List<String> sources) {
    List<String> out = new ArrayList<>();
    sources.forEach(s -> picture(s, "", "").ifPresent(out::add));
    return out.isEmpty() ? Optional.empty() : Optional.of(String.join(isHtml ? "\n" : "\n\n", out));
  }

  /** A film on YouTube, by its id or any address of it. */
  Optional<String> youtube(String idOrUrl, String title) {
    String address = idOrUrl.contains("/") ? idOrUrl : watch(idOrUrl);
    return embed(Embeds.youtube(idOrUrl).orElse(address), title);
  }

  private static String watch(String id) {
    return id.isEmpty() ? "" : "https://www.youtube.com/watch?v=" + id;
  }

  /** What would be loaded from elsewhere becomes its address, or a link if it has a title. */
  Optional<String> embed(String address, String title) {
    if (address.isEmpty()) {
      return Optional.empty();
    }
    String url = address.startsWith("//") ? "https:" + address : address;
    String text = title.isEmpty() ? url : title.replaceAll("\\s+", " ").strip();
    if (isHtml) {
      return Optional.of("<a href=\"" + attribute(url) + "\">" + attribute(text) + "</a>");
    }
    boolean isBare = title.isEmpty() && url.matches("https?://[^\\s<>]+");
    return Optional.of(
        isBare
            ? "<" + url + ">"
            : "[" + MarkdownText.escape(text) + "](" + PhraseWriter.destination(url) + ")");
  }

  private static String attribute(String text) {
    return text.replaceAll("\\s+", " ")
        .strip()
        .replace("&", "&amp;")
        .replace("\"", "&quot;")
        .replace("<", "&lt;");
  }
}
