package press.broadsheet.seed.html;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import press.broadsheet.article.ArticleDate;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.article.ImageRef;
import press.broadsheet.article.Source;

/** What a page says of its article outside of the text. */
final class HtmlMetadata {

  private static final Pattern GENERIC =
      Pattern.compile(
          "(?i).*(?:[/_.-])(?:logo|default|gen[eé]ri[ck]\\w*|generisch|standard|dummy|share|sharing|fallback|placeholder|favicon|icon|og-image|opengraph|social)[\\w-]*\\.\\w{3,4}(?:\\?.*)?$");

  /** Steps under which a site keeps all that it publishes. */
  private static final Pattern ANY =
      Pattern.compile(
          "(?iu)(?:all |latest |alle )?(?:news|blog|articles?|posts?|stories|aktuelles|nachrichten|artikel|beiträge|neuigkeiten|actualités?|actus?|articles|noticias|artículos|notizie|articoli|новости|статьи|أخبار|مقالات|ニュース|記事|正文|新闻|資訊|资讯)");

  private static final Pattern HOME =
      Pattern.compile(
          "(?iu)home(?: page)?|homepage|start|startseite|accueil|inicio|portada|home ?page|prima pagina|main|главная|начало|الرئيسية|الصفحة الرئيسية|首页|首頁|主页|ホーム|トップ(?:ページ)?|top|you are here:?|front page|sie sind hier:?|vous êtes ici:?|estás en:?|sei in:?|当前位置:?|您的位置:?|现在位置:?");

  private final Document page;
  private final JsonLd json;
  private final PageFields fields;
  private final PageDates dates;
  private final PageTitle title;

  private HtmlMetadata(Document page) {
    this.page = page;
    this.json = JsonLd.of(page);
    this.fields = PageFields.of(page);
    this.dates = PageDates.of(page);
    String name =
        first(fields.meta("og:site_name"), json.text("publisher"), fields.meta("application-name"));
    this.title = new PageTitle(page.title(), name);
  }

  /** Reads a page, before anything is removed from it. */
  static HtmlMetadata of(Document page) {
    return new HtmlMetadata(page);
  }

  /** The fields but for the headline, which is in the text as a rule. */
  FrontMatter.Builder fields() {
    FrontMatter.Builder meta = FrontMatter.builder();
    if (isWordProcessor()) {
      return meta; // even its language is that of the program
    }
    meta.language = language();
    meta.authors.addAll(PageAuthors.of(page, fields, json, title.houses()));
    meta.date =
        dates.first(
            fields.meta("article:published_time", "article:published"),
            json.text("datePublished"),
            fields.meta(
                "citation_publication_date", "citation_date", "parsely-pub-date", "sailthru.date"),
            fields.propertyText("datePublished"),
            fields.meta(
                "date",
                "dc.date",
                "dc.date.issued",
                "dcterms.created",
                "dcterms.date",
                "dcterms.issued"),
            fields.meta(
                "pubdate",
                "publish_date",
                "publish-date",
                "originalpublicationdate",
                "datepublished"),
            fields.propertyText("dateCreated"),
            time());
    meta.date = meta.date.or(dates::published);
    meta.updated =
        dates.first(
            fields.meta("article:modified_time", "og:updated_time"),
            json.text("dateModified"),
            fields.propertyText("dateModified"),
            fields.meta("last-modified", "dcterms.modified", "dc.date.modified"));
    if (meta.updated.isPresent()
        && meta.date.isPresent()
        && isSame(meta.updated.get(), meta.date.get())) {
      meta.updated = Optional.empty();
    }
    meta.section = section();
    meta.tags.addAll(tags());
    meta.image = image();
    address(meta);
    return meta;
  }

  /** What the page is called, without the site's name; empty if nothing says. */
  String headline() {
    return first(
        title.without(fields.meta("og:title")),
        json.text("headline"),
        fields.propertyText("headline"),
        fields.meta("citation_title", "parsely-title", "dc.title"),
        title.without(fields.meta("twitter:title")),
        isWordProcessor() ? "" : title.article());
  }

  /** The name of the site; empty if nothing says. */
  String site() {
    return title.site();
  }

  /** The names that stand in the title of the page between that of the article and the site's. */
  Set<String> titleParts() {
    return title.between();
  }

  /** The properties of a file, where a word processor puts what it likes. */
  FrontMatter properties() {
    FrontMatter.Builder meta = FrontMatter.builder();
    if (isWordProcessor()) {
      meta.title = Words.oneLine(page.title());
      meta.authors.addAll(PageAuthors.of(page, fields, json, title.houses()));
      meta.date = dates.first(fields.meta("created").replaceFirst(";.*$", ""), fields.meta("date"));
    }
    return meta.build();
  }

  /** A few sentences for search engines; shown on the page or not. */
  String description() {
    String description = fields.propertyText("description");
    return first(
        fields.meta("description"),
        fields.meta("og:description"),
        json.text("description"),
        fields.propertyText("description"),
        fields.meta("twitter:description", "dc.description"));
  }

  /** A second headline that fields name. */
  String subtitle() {
    return first(json.text("alternativeHeadline"), fields.propertyText("alternativeHeadline"));
  }

  /** What fields say of the authors, by name. */
  Map<String, String> bios() {
    return PageAuthors.bios(json);
  }

  private boolean isWordProcessor() {
    String generator = fields.meta("generator", "progid");
    return generator.matches("(?i).*(?:microsoft word|word\\.document|libreoffice|openoffice).*");
  }

  /** Whether a step is to the front page. */
  static boolean isHome(String step) {
    return HOME.matcher(step.strip()).matches();
  }

  private String time() {
    Element time = page.selectFirst("article time[datetime], main time[datetime]");
    Element any =
        time == null ? page.selectFirst("time[pubdate], time[itemprop=datePublished]") : time;
    List<Element> all = page.select("time[datetime]");
    return any != null ? any.attr("datetime") : all.size() == 1 ? all.get(0).attr("datetime") : "";
  }

  private String section() {
    Element category =
        page.selectFirst(
            "a[rel~=category], [aria-label*=categor] a, .cat-links a, [class*=category-link], .entry-category a");
    String section =
        first(
            fields.meta("article:section"),
            json.text("articleSection"),
            fields.propertyText("articleSection"),
            fields.meta("section", "parsely-section", "category", "dc.subject.section"),
            category == null || category.text().length() > 40 ? "" : category.text());
    return section.isEmpty() ? breadcrumb() : section.replaceFirst("\\s*[,;|].*$", "");
  }

  /** The last of the steps to the article that is neither the front page nor the article. */
  private String breadcrumb() {
    List<String> steps = new ArrayList<>(json.breadcrumbs());
    if (steps.isEmpty()) {
      for (Element e :
          page.select(
              "[class*=breadcrumb] a, [id*=breadcrumb] a, [class*=pankuzu] a, [class*=topicpath] a, [class*=migas] a, .path a + a, .location a + a, .position a + a, .weizhi a + a, .crumb a + a, .crumbs a + a, [class*=ariane] a, [itemtype$=BreadcrumbList] a, [aria-label=Breadcrumb] a")) {
        if (steps.size() < 12) {
          steps.add(Words.oneLine(e.text()));
        }
      }
    }
    String last = "";
    for (String step : steps) {
      boolean isArticle = Words.of(step).equals(Words.of(headline()));
      boolean isName =
          !step.isBlank() && step.length() <= 40 && !step.equalsIgnoreCase(title.site());
      if (isName && !isArticle && !HOME.matcher(step).matches() && !ANY.matcher(step).matches()) {
        last = step;
      }
    }
    return last;
  }

  private List<String> tags() {
    List<String> out = new ArrayList<>(fields.metas("article:tag"));
    if (out.isEmpty()) {
      out.addAll(json.texts("keywords"));
    }
    if (out.isEmpty()) {
      for (Element e : fields.property("keywords")) {
        out.add(PageFields.value(e));
      }
    }
    if (out.isEmpty()) {
      out.addAll(fields.metas("citation_keywords"));
    }
    if (out.isEmpty()) {
      out.add(first(fields.meta("news_keywords"), fields.meta("parsely-tags")));
    }
    if (out.stream().allMatch(String::isBlank)) {
      page
          .select(
              "a[rel~=tag]:not([rel~=category]), [class~=^tags?$] a, [class*=tags-links] a, [class*=tag-list] a, [class*=__tags] a, [class*=article-tags] a, [class*=post-tags] a")
          .stream()
          .filter(e -> e.closest("nav, aside, .comment") == null)
          .limit(30)
          .forEach(e -> out.add(Words.oneLine(e.text()).replaceFirst("^#", "")));
    }
    if (out.stream().allMatch(String::isBlank)) {
      linked().forEach(out::add);
    }
    return tidy(out);
  }

  /** Links to pages of topics that stand side by side, where nothing else names any. */
  private List<String> linked() {
    for (Element a : page.select("a[href*=/tag/], a[href*=/tags/], a[href*=/topic/]")) {
      Element box = a.parent();
      List<Element> links = box == null ? List.of() : box.select("a[href*=/tag], a[href*=/topic]");
      boolean isList =
          box != null
              && links.size() > 1
              && links.size() <= 20
              && box.closest("nav, aside, header, footer, p, [class*=comment]") == null
              && Words.of(box.text()).length()
                  <= 2
                      + Words.of(String.join(" ", links.stream().map(Element::text).toList()))
                          .length();
      if (isList) {
        return links.stream().map(Element::text).toList();
      }
    }
    return List.of();
  }

  /**
   * What the page states as keywords. Many sites state the same for every page, so they count only
   * if the text has most of them.
   *
   * @param text of the article
   */
  List<String> keywords(String text) {
    List<String> all = tidy(List.of(fields.meta("keywords")));
    String words = " " + Words.of(text) + " " + Words.of(headline()) + " ";
    long known = all.stream().filter(k -> words.contains(Words.of(k))).count();
    return known * 2 >= all.size() ? all : List.of();
  }

  private static List<String> tidy(List<String> tags) {
    List<String> all = tags.size() == 1 ? List.of(tags.get(0).split("\\s*[,;،、]\\s*")) : tags;
    return all.stream()
        .map(Words::oneLine)
        .filter(t -> !t.isEmpty() && t.length() <= 80)
        .distinct()
        .limit(40)
        .toList();
  }

  private String language() {
    Element html = page.selectFirst("html[lang], body[lang], article[lang]");
    String tag = html == null ? "" : html.attr("lang");
    tag =
        first(
            tag,
            fields.meta("content-language"),
            fields.meta("og:locale"),
            json.text("inLanguage"),
            fields.meta("dc.language"));
    String[] parts = tag.strip().replace('_', '-').split("-");
    StringBuilder out = new StringBuilder(parts[0].toLowerCase(Locale.ROOT));
    for (int i = 1; i < parts.length; i++) {
      out.append('-').append(parts[i].length() == 2 ? parts[i].toUpperCase(Locale.ROOT) : parts[i]);
    }
    return out.toString().matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}") ? out.toString() : "";
  }

  private Optional<ImageRef> image() {
    for (JsonObject object : json.objects("image")) {
      String src = first(JsonLd.text(object, "url"), JsonLd.text(object, "contentUrl"));
      if (!src.isEmpty() && !GENERIC.matcher(src).matches()) {
        return Optional.of(
            new ImageRef(
                src,
                alt(),
                JsonLd.text(object, "caption"),
                first(JsonLd.text(object, "creditText"), JsonLd.text(object, "copyrightHolder"))));
      }
    }
    String src =
        first(
            fields.meta("og:image", "og:image:url", "og:image:secure_url"),
            json.text("image"),
            fields.meta("twitter:image", "twitter:image:src"));
    return src.isEmpty() || GENERIC.matcher(src).matches()
        ? Optional.empty()
        : Optional.of(new ImageRef(src, alt(), "", ""));
  }

  private String alt() {
    return first(fields.meta("og:image:alt"), fields.meta("twitter:image:alt"));
  }

  /**
   * The page's own address leads to the article in future too; where it names another site as the
   * original, the article comes from there.
   */
  private void address(FrontMatter.Builder meta) {
    String canonical = fields.link("canonical");
    String own = first(fields.meta("og:url"), canonical);
    String original = first(fields.meta("original-source"), fields.meta("syndication-source"));
    boolean isElsewhere =
        !host(canonical).isEmpty() && !host(own).isEmpty() && !host(own).equals(host(canonical));
    String source =
        original.startsWith("http") && !host(original).equals(host(own))
            ? original
            : isElsewhere ? canonical : "";
    if (!source.isEmpty()) {
      meta.source = Optional.of(new Source(host(source), source, true));
    }
    String path = own.replaceFirst("^https?://[^/]+", "");
    if (path.matches("/[^\\s:{}<>?#]{2,300}") && !path.matches("/index\\.\\w+")) {
      meta.aliases.add(path);
    }
  }

  private static String host(String address) {
    return address.matches("(?i)https?://.*")
        ? address
            .replaceFirst("(?i)^https?://(?:www\\.)?", "")
            .replaceFirst("[/?#:].*$", "")
            .toLowerCase(Locale.ROOT)
        : "";
  }

  private static boolean isSame(ArticleDate a, ArticleDate b) {
    return a.equals(b)
        || a.offset().isPresent()
            && b.offset().isPresent()
            && a.local()
                .minusSeconds(a.offset().get().getTotalSeconds())
                .equals(b.local().minusSeconds(b.offset().get().getTotalSeconds()));
  }

  static String first(String... texts) {
    for (String text : texts) {
      if (!text.isBlank()) {
        return Words.oneLine(text);
      }
    }
    return "";
  }
}
