package press.broadsheet.seed.wordpress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import press.broadsheet.seed.xml.LooseXml;

/**
 * An {@code item} of an export: a post, a page, a picture, or what else WordPress keeps as posts.
 *
 * @param id its number
 * @param type {@code post}, {@code page}, {@code attachment} …
 * @param status {@code publish}, {@code draft} …
 * @param link its address
 * @param terms categories, tags and terms of other kinds
 * @param meta custom fields; of two of one name the last
 * @param comments how many it has
 * @param line where it begins in the export
 * @param contentLine where its text begins
 */
record Item(
    String id,
    String type,
    String status,
    String title,
    String name,
    String link,
    String creator,
    String content,
    String excerpt,
    Dates dates,
    String parent,
    String password,
    boolean isSticky,
    String attachmentUrl,
    List<Term> terms,
    Map<String, String> meta,
    int comments,
    int line,
    int contentLine) {

  /** When it was published and changed, on the site's clock and on that of Greenwich. */
  record Dates(String local, String gmt, String modified, String modifiedGmt, String publication) {}

  /**
   * A term.
   *
   * @param domain {@code category}, {@code post_tag} or another taxonomy
   * @param slug its name in addresses
   */
  record Term(String domain, String slug, String name) {}

  /** Reads an item. */
  static Item of(Element item) {
    Map<String, Element> fields = new LinkedHashMap<>();
    List<Term> terms = new ArrayList<>();
    Map<String, String> meta = new LinkedHashMap<>();
    int comments = 0;
    for (Element field : item.children()) {
      switch (field.tagName()) {
        case "category" ->
            terms.add(
                new Term(
                    LooseXml.attribute(field, "domain"),
                    LooseXml.attribute(field, "nicename"),
                    LooseXml.markup(field).strip()));
        case "wp:postmeta" ->
            meta.put(LooseXml.text(field, "wp:meta_key"), LooseXml.text(field, "wp:meta_value"));
        case "wp:comment" -> comments++;
        default -> fields.putIfAbsent(field.tagName(), field);
      }
    }
    Element content = fields.get("content:encoded");
    return new Item(
        of(fields, "wp:post_id"),
        of(fields, "wp:post_type"),
        of(fields, "wp:status"),
        of(fields, "title"),
        of(fields, "wp:post_name"),
        of(fields, "link"),
        of(fields, "dc:creator"),
        content == null ? "" : LooseXml.markup(content),
        of(fields, "excerpt:encoded"),
        new Dates(
            of(fields, "wp:post_date"),
            of(fields, "wp:post_date_gmt"),
            of(fields, "wp:post_modified"),
            of(fields, "wp:post_modified_gmt"),
            of(fields, "pubDate")),
        of(fields, "wp:post_parent"),
        of(fields, "wp:post_password"),
        of(fields, "wp:is_sticky").equals("1"),
        of(fields, "wp:attachment_url"),
        List.copyOf(terms),
        meta,
        comments,
        LooseXml.line(item),
        content == null ? LooseXml.line(item) : LooseXml.line(content));
  }

  private static String of(Map<String, Element> fields, String name) {
    Element field = fields.get(name);
    return field == null ? "" : LooseXml.markup(field).strip();
  }

  /** A custom field; empty if there is none. */
  String meta(String key) {
    return meta.getOrDefault(key, "").strip();
  }

  /** Whether it becomes an article. */
  boolean isArticle() {
    return (type.equals("post") || type.equals("page")) && !isThrownAway();
  }

  /** Whether a person threw it away, or never began it. */
  boolean isThrownAway() {
    return status.equals("trash") || status.equals("auto-draft") || status.equals("inherit");
  }
}
