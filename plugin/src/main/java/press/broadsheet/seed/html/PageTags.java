package press.broadsheet.seed.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The topics that a page states for its article, in fields or in a row of links. */
record PageTags(Document page, PageFields fields, JsonLd json) {

  /** The topics in order, each once. */
  List<String> all() {
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
      out.add(HtmlMetadata.first(fields.meta("news_keywords"), fields.meta("parsely-tags")));
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
   * @param headline what the page is called
   */
  List<String> keywords(String text, String headline) {
    List<String> all = tidy(List.of(fields.meta("keywords")));
    String words = " " + Words.of(text) + " " + Words.of(headline) + " ";
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
}
