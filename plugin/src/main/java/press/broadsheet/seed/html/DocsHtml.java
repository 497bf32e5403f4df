package press.broadsheet.seed.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import press.broadsheet.seed.Draft;

/** Makes plain HTML of what Google Docs exports. */
final class DocsHtml {

  private static final Pattern REDIRECT =
      Pattern.compile(
          "^https?://(?:www\\.)?google\\.[a-z.]{2,6}/url\\?(?:[^#]*&)?(?:q|url)=([^&]+).*",
          Pattern.DOTALL);

  private DocsHtml() {}

  /** Drops the comments of those who read along, and names the title. */
  static void clean(Element root, List<Draft.Dropped> dropped) {
    for (Element mark : root.select("a[id^=cmnt_ref]")) {
      Element outer =
          mark.parent() != null && mark.parent().normalName().equals("sup") ? mark.parent() : mark;
      outer.remove();
    }
    for (Element comment : root.select("a[id^=cmnt]")) {
      Element box = comment.closest("div");
      Element whole = box == null || box.equals(root) ? comment.closest("p") : box;
      if (whole != null && whole.parent() != null) {
        dropped.add(new Draft.Dropped(whole.text().strip(), "comment in the document"));
        whole.remove();
      }
    }
    for (Element p : root.select("p.title")) {
      if (!p.text().isBlank() && root.selectFirst("h1") == null) {
        p.tagName("h1");
      }
    }
  }

  /** The address behind one that leads through Google. */
  static String direct(String href) {
    Matcher m = REDIRECT.matcher(href);
    if (!m.matches()) {
      return href;
    }
    try {
      return URLDecoder.decode(m.group(1), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return href;
    }
  }
}
