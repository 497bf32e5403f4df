package press.broadsheet.seed.html;

import com.google.gson.JsonObject;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import press.broadsheet.article.Byline;
import press.broadsheet.seed.classify.BylineLine;

/** The authors that a page names outside of its text, and what it says of them there. */
final class PageAuthors {

  private static final Pattern NOBODY =
      Pattern.compile(
          "(?i)\\w*admin\\w*|site ?editor|super ?user|webmaster|root|user|editor|guest(?: (?:author|contributor|post|writer))?|gastautor(?:in)?|gast|unknown|anonymous|none|null|n/a|default|https?:.*|\\S+@\\S+|@\\S+"
              + "|wix(?:site)?|wordpress(?:\\.com)?|blogger|blogspot|squarespace|jimdo|weebly|webnode|typo3|joomla!?|drupal|contao|godaddy|hubspot|ghost|tilda|tumblr|shopify|1&1|ionos|strato|ucoz|medium(?:\\.com)?");

  /** As libraries have it: “Okafor, Ines”. */
  private static final Pattern LAST_FIRST =
      Pattern.compile(
          "^((?:[dD]e |[vV]an |[vV]on )?\\p{Lu}[\\p{L}’'-]+), (\\p{Lu}[\\p{L}’'-]*\\.?(?: \\p{Lu}[\\p{L}’'-]*\\.?)?)$");

  private static final Pattern PHOTOS =
      Pattern.compile(
          "(?i)(?:photo\\w*|pictures?|fotos?|fotograf\\w*|bilder|фото)\\b.*",
          Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private final Document page;
  private final PageFields fields;
  private final JsonLd json;
  private final Set<String> houses;
  private final List<Byline> found = new ArrayList<>();

  private PageAuthors(Document page, PageFields fields, JsonLd json, Set<String> houses) {
    this.page = page;
    this.fields = fields;
    this.json = json;
    this.houses = houses;
  }

  /** The authors in order, each once. */
  static List<Byline> of(Document page, PageFields fields, JsonLd json, Set<String> houses) {
    return new PageAuthors(page, fields, json, houses).read();
  }

  /** What the page says of people in fields, by name. */
  static Map<String, String> bios(JsonLd json) {
    Map<String, String> out = new LinkedHashMap<>();
    for (JsonObject person : json.objects("author")) {
      String name = JsonLd.text(person, "name");
      String bio = JsonLd.text(person, "description");
      if (!name.isEmpty() && bio.length() > 15) {
        out.put(name, bio);
      }
    }
    return out;
  }

  private List<Byline> read() {
    List<List<String>> sources =
        List.of(
            json.texts("author"),
            fields.metas("citation_author"),
            fields.metas("author"),
            fields.metas("byl"),
            fields.metas("parsely-author"),
            fields.metas("sailthru.author"),
            fields.metas("dc.creator"),
            fields.metas("dcterms.creator"),
            fields.metas("article:author"));
    for (List<String> names : sources) {
      if (found.isEmpty()) {
        names.forEach(n -> add(n, ""));
      }
    }
    if (found.isEmpty()) {
      properties("author", "");
      properties("creator", "");
    }
    if (found.isEmpty()
        && fields
            .meta("twitter:label1")
            .matches("(?i)written by|von|verfasst von|por|par|escrito por|écrit par")) {
      add(fields.meta("twitter:data1"), "");
    }
    if (found.isEmpty()) {
      links();
    }
    if (!found.isEmpty()) {
      properties("contributor", "");
    }
    return found;
  }

  private void properties(String property, String role) {
    for (Element e : fields.property(property)) {
      Element name = e.selectFirst("[itemprop=name], [property=name], [property=schema:name], .fn");
      String words = Words.oneLine(e.text());
      boolean isPhotos = PHOTOS.matcher(words).matches();
      if (!property.equals("contributor") || isPhotos) {
        add(
            name == null ? PageFields.value(e) : PageFields.value(name),
            isPhotos ? "photographs" : role);
      }
    }
  }

  /** Links to authors' pages near the headline. */
  private void links() {
    for (Element e :
        page.select(
            "a[rel~=author], [class*=byline] a[href*=author], [class*=author] [class*=name], .byline .fn, .vcard .fn, .byline .author.vcard, .entry-meta .author.vcard,"
                + " [class*=autor] [class*=name], .node__submitted a, .submitted a, .field--name-uid, a[rel=me] .fn, .author-name, .post-footer .fn, .post-author .fn, .hentry .author .fn, .h-entry .p-author, .author > a[href], .autor > a[href], .auteur > a[href], [class*=item--type-author]")) {
      boolean isElsewhere =
          e.closest(
                      "nav, aside, .comment, #comments, [class*=comment], [class*=related], [class*=teaser]")
                  != null
              || e.childrenSize() > 3;
      String text = Words.oneLine(e.text());
      if (!isElsewhere
          && text.length() <= 60
          && !text.matches("(?i).*(?:more|all posts|alle artikel|view|follow).*")) {
        add(text, "");
      }
    }
  }

  /** The account of the house, in one word: “thequarrychronicle”. */
  private boolean isHouse(String name) {
    String bare = letters(name);
    return bare.length() > 7
        && name.equals(bare)
        && page.body().getAllElements().stream()
            .map(e -> e.ownText())
            .anyMatch(
                t -> t.length() <= 2 * bare.length() && t.contains(" ") && letters(t).equals(bare));
  }

  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]", "");
  }

  private void add(String name, String role) {
    String text = LAST_FIRST.matcher(name.strip()).replaceFirst("$2 $1");
    if (text.isEmpty()
        || text.length() > 200
        || NOBODY.matcher(text).matches()
        || isHouse(text)
        || houses.contains(text.replaceFirst(",.*$", "").toLowerCase(Locale.ROOT))) {
      return;
    }
    Optional<BylineLine> names = BylineLine.names(text);
    List<Byline> read = names.map(BylineLine::authors).orElse(List.of(Byline.of(text)));
    for (Byline author : read) {
      Byline one = role.isEmpty() ? author : new Byline(author.name(), role);
      if (found.stream().noneMatch(f -> f.name().equalsIgnoreCase(one.name()))) {
        found.add(one);
      }
    }
  }
}
