package press.broadsheet.seed.classify;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import press.broadsheet.article.ArticleType;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.article.Status;
import press.broadsheet.seed.Origin;

/**
 * How each field of an article came to be known. What the seed states in fields of its own is
 * {@link Origin#STATED}; for the rest the classifier notes it, and what it does not note was told
 * by its place.
 */
final class Origins {

  private final Map<String, Object> stated;
  private final Map<String, Origin> noted = new HashMap<>();

  Origins(FrontMatter stated) {
    this.stated = present(stated);
    this.stated.keySet().removeAll(stated.assumed()); // a reader may guess too
  }

  /** Notes where a field came from; the first note counts. */
  void note(String field, Origin origin) {
    noted.putIfAbsent(field, origin);
  }

  /** Of every field that is there, in the order of their names. */
  Map<String, Origin> of(FrontMatter meta) {
    Map<String, Origin> origins = new TreeMap<>();
    present(meta)
        .forEach(
            (field, value) -> {
              boolean isStated = stated.containsKey(field);
              Origin origin = noted.getOrDefault(field, Origin.POSITION);
              boolean isGuessed = meta.assumed().contains(field) && origin == Origin.POSITION;
              origins.put(field, isStated ? Origin.STATED : isGuessed ? Origin.GUESSED : origin);
            });
    return origins;
  }

  private static Map<String, Object> present(FrontMatter meta) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("title", meta.title());
    all.put("subtitle", meta.subtitle());
    all.put("kicker", meta.kicker());
    all.put("authors", meta.authors().isEmpty() ? "" : meta.authors());
    meta.date().ifPresent(d -> all.put("date", d));
    meta.updated().ifPresent(d -> all.put("updated", d));
    all.put("dateline", meta.dateline());
    all.put("section", meta.section());
    all.put("tags", meta.tags().isEmpty() ? "" : meta.tags());
    all.put("series", meta.series());
    all.put("type", meta.type() == ArticleType.NEWS ? "" : meta.type());
    all.put("status", meta.status() == Status.PUBLISHED ? "" : meta.status());
    all.put("corrections", meta.corrections().isEmpty() ? "" : meta.corrections());
    all.put("summary", meta.summary());
    meta.image().ifPresent(i -> all.put("image", i));
    all.put("language", meta.language());
    all.put("slug", meta.slug());
    meta.publishAt().ifPresent(d -> all.put("publishAt", d));
    meta.source().ifPresent(s -> all.put("source", s));
    all.values().removeIf(""::equals);
    return all;
  }
}
