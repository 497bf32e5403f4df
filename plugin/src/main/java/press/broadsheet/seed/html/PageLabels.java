package press.broadsheet.seed.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.seed.Draft;

/** Takes the section and the tags that a page shows beside an article into its fields. */
final class PageLabels {

  private static final int LONGEST_SECTION = 50;
  private static final int LONGEST_TAGS = 500;
  private static final int TEXT = 120;
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:see more on|more on these topics|explore more on these topics|tags?|tagged(?: (?:with|in|as))?|topics?|filed under"
              + "|posted in|categor(?:y|ies)|keywords?|labels?|schlag(?:wörter|worte)|themen|mehr zum thema|mots[- ]clés|thèmes|étiquettes|rubriques?|catégories?"
              + "|etiquetas|etiquetado(?: (?:en|como))?|temas|archivado en|categorías?|palabras clave|más sobre|argomenti|etichette|parole chiave|categori(?:as|[ae])|tag|темы|тема|теги|метки|рубрик[аи]|ключевые слова|ярлыки|الكلمات (?:المفتاحية|الدلالية)|كلمات (?:مفتاحية|دلالية)|الوسوم|وسوم|التصنيفات?|关键词|關鍵[词詞字]|标签|標籤|分类|タグ|キーワード|カテゴリー?|verschlagwortet(?: mit)?|stichwörter|kategorien?|abgelegt unter|rubrik)(?![\\p{IsLatin}\\p{IsCyrillic}])\\s*[::]?\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern RUBRIC = ClassWords.any("rubric|rubrik|rubrika|rubrique|rubrica");

  private PageLabels() {}

  /**
   * Removes them from the content; a field that is stated stays as it is.
   *
   * @param names in small letters, that can be those of sections
   */
  static void take(
      Element content, FrontMatter.Builder meta, Set<String> names, List<Draft.Dropped> dropped) {
    sections(content, meta, names, dropped);
    tags(content, meta, dropped);
  }

  private static void sections(
      Element content, FrontMatter.Builder meta, Set<String> names, List<Draft.Dropped> dropped) {
    for (Element e : List.copyOf(content.getAllElements())) {
      String text =
          SmallBox.isShort(e, LONGEST_SECTION) ? Words.oneLine(e.text()) : "-".repeat(2 * TEXT);
      boolean isText = e.normalName().matches("p|div") && e.ownText().length() > TEXT;
      if (isText) {
        return;
      }
      boolean isSection =
          !e.equals(content)
              && !text.isEmpty()
              && text.length() <= LONGEST_SECTION
              && e.parent() != null
              && e.selectFirst("h1, img, time") == null
              && !e.normalName().matches("h1|img|body|main|article")
              && (isLinkedRubric(e)
                  || Role.SECTION.fits(e)
                  || e.attr("rel").contains("category")
                  || names.contains(text.toLowerCase(Locale.ROOT)))
              && (!Role.KICKER.fits(e) || isLinkedRubric(e));
      if (isSection) {
        if (meta.section.isEmpty() && !text.matches(".*\\d{3}.*")) {
          meta.section = LABEL.matcher(text).replaceFirst("");
        } else if (!meta.section.equalsIgnoreCase(text)) {
          dropped.add(new Draft.Dropped(text, "section as the page shows it"));
        }
        e.remove();
      }
    }
  }

  /** A rubric that leads to the page of a section, or that the page states to be one. */
  private static boolean isLinkedRubric(Element e) {
    Element link = e.normalName().equals("a") ? e : e.selectFirst("a[href]");
    return e.attr("itemprop").equals("articleSection")
        || RUBRIC.matcher(ClassWords.of(e)).find()
            && link != null
            && link.text().strip().equals(e.text().strip())
            && link.attr("href").matches("(?:https?://[^/]+)?/?[\\w.-]+/?(?:index\\.\\w+)?");
  }

  private static void tags(Element content, FrontMatter.Builder meta, List<Draft.Dropped> dropped) {
    boolean areOpen = meta.tags.isEmpty();
    for (Element e : List.copyOf(content.select("ul, ol, p, div, span, section, footer"))) {
      String text = SmallBox.isShort(e, LONGEST_TAGS) ? Words.oneLine(e.text()) : "";
      if (e.equals(content)
          || text.isEmpty()
          || text.length() > LONGEST_TAGS
          || e.closest("body") == null && e.parent() == null) {
        continue;
      }
      boolean isLabelled = LABEL.matcher(text).find();
      int links = e.select("a").text().length();
      boolean isLinks = links * 2 > LABEL.matcher(text).replaceFirst("").length();
      boolean isNamed =
          Role.TAGS.fits(e) && (isLinks || e.selectFirst("li") != null && text.length() < 200);
      boolean isOwn = isNamed || isLabelled && isLinks;
      if (isOwn && e.selectFirst("h1, img, time, [rel=author]") == null && !isGone(e, content)) {
        List<String> found = new ArrayList<>();
        for (Element a : e.select("a").isEmpty() ? e.select("li") : e.select("a")) {
          String tag = Words.oneLine(a.text()).replaceFirst("^#", "");
          if (!tag.isEmpty() && tag.length() <= 50 && !found.contains(tag)) {
            found.add(tag);
          }
        }
        if (areOpen) {
          found.stream().filter(t -> !meta.tags.contains(t)).forEach(meta.tags::add);
        }
        dropped.add(new Draft.Dropped(text, "topics as the page shows them"));
        e.remove();
      }
    }
  }

  private static boolean isGone(Element element, Element content) {
    return !element.parents().contains(content);
  }
}
