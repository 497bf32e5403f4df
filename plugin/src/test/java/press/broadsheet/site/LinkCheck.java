package press.broadsheet.site;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Follows every link and picture of a published site that stays in it, down to the fragment. */
final class LinkCheck {

  private final Map<String, byte[]> site;
  private final URI home;
  private final Map<String, Document> pages = new HashMap<>();

  /**
   * @param home the address of the site
   */
  LinkCheck(Map<String, byte[]> site, String home) {
    this.site = site;
    this.home = URI.create(home);
    site.forEach(
        (path, bytes) -> {
          if (path.endsWith(".html")) {
            pages.put(path, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), home + path));
          }
        });
  }

  /** Every dead one, with the page it is on. */
  List<String> dead() {
    List<String> out = new ArrayList<>();
    pages.forEach(
        (path, page) -> {
          for (String attribute : List.of("href", "src", "poster")) {
            for (Element element : page.select("[" + attribute + "]")) {
              String address = element.absUrl(attribute);
              if (!isAlive(path, element.attr(attribute), address)) {
                out.add(path + ": " + element.attr(attribute));
              }
            }
          }
        });
    return out;
  }

  private boolean isAlive(String page, String written, String address) {
    if (written.startsWith("#")) {
      return has(page, written.substring(1));
    }
    if (address.startsWith("mailto:")) {
      return true;
    }
    URI uri = URI.create(address);
    if (!home.getAuthority().equals(uri.getAuthority())) {
      return true;
    }
    if (!uri.getPath().startsWith(home.getPath())) {
      return false;
    }
    String path = uri.getPath().substring(home.getPath().length());
    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    return site.containsKey(file)
        && Optional.ofNullable(uri.getRawFragment()).map(f -> has(file, f)).orElse(true);
  }

  private boolean has(String page, String fragment) {
    String id = URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    return pages.containsKey(page) && (id.isEmpty() || pages.get(page).getElementById(id) != null);
  }
}
