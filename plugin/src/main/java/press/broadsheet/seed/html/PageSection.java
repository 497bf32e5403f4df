package press.broadsheet.seed.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The section of the site in which a page puts its article: what fields say, else the steps to it.
 *
 * @param headline what the page is called, which is the last step
 * @param site its name
 */
record PageSection(Document page, PageFields fields, JsonLd json, String headline, String site) {

  /** Steps under which a site keeps all that it publishes. */
  private static final Pattern ANY =
      Pattern.compile(
          "(?iu)(?:all |latest |alle )?(?:news|blog|articles?|posts?|stories|aktuelles|nachrichten|artikel|beiträge|neuigkeiten|actualités?|actus?|articles|noticias|artículos|notizie|articoli|новости|статьи|أخبار|مقالات|ニュース|記事|正文|新闻|資訊|资讯)");

  private static final Pattern HOME =
      Pattern.compile(
          "(?iu)home(?: page)?|homepage|start|startseite|accueil|inicio|portada|home ?page|prima pagina|main|главная|начало|الرئيسية|الصفحة الرئيسية|首页|首頁|主页|ホーム|トップ(?:ページ)?|top|you are here:?|front page|sie sind hier:?|vous êtes ici:?|estás en:?|sei in:?|当前位置:?|您的位置:?|现在位置:?");

  /** Whether a step is to the front page. */
  static boolean isHome(String step) {
    return HOME.matcher(step.strip()).matches();
  }

  /** Its name; empty if nothing says. */
  String name() {
    Element category =
        page.selectFirst(
            "a[rel~=category], [aria-label*=categor] a, .cat-links a, [class*=category-link], .entry-category a");
    String section =
        HtmlMetadata.first(
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
      boolean isArticle = Words.of(step).equals(Words.of(headline));
      boolean isName = !step.isBlank() && step.length() <= 40 && !step.equalsIgnoreCase(site);
      if (isName && !isArticle && !HOME.matcher(step).matches() && !ANY.matcher(step).matches()) {
        last = step;
      }
    }
    return last;
  }
}
