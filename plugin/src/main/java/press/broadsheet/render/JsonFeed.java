package press.broadsheet.render;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.broadsheet.render.view.FeedEntryView;
import press.broadsheet.render.view.FeedView;

/** Writes JSON Feed 1.1 (jsonfeed.org). */
final class JsonFeed {

  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private JsonFeed() {}

  /** The whole file. */
  static String of(FeedView feed, Map<String, String> bodies) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("version", "https://jsonfeed.org/version/1.1");
    out.put("title", feed.title());
    if (!feed.description().isEmpty()) {
      out.put("description", feed.description());
    }
    out.put("home_page_url", feed.home());
    out.put("feed_url", feed.self());
    out.put("language", feed.language());
    out.put("authors", people(List.of(feed.publisher())));
    List<Map<String, Object>> items = new ArrayList<>();
    for (FeedEntryView entry : feed.entries()) {
      items.add(item(entry, bodies.getOrDefault(entry.id(), "")));
    }
    out.put("items", items);
    return GSON.toJson(out) + "\n";
  }

  private static Map<String, Object> item(FeedEntryView entry, String body) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", entry.id());
    item.put("url", entry.url());
    item.put("title", entry.title());
    if (!entry.summary().isEmpty()) {
      item.put("summary", entry.summary());
    }
    item.put("content_html", body);
    entry.image().ifPresent(i -> item.put("image", i.src()));
    item.put("date_published", entry.published());
    item.put("date_modified", entry.updated());
    item.put("authors", people(entry.authors()));
    if (!entry.categories().isEmpty()) {
      item.put("tags", entry.categories());
    }
    item.put("language", entry.language());
    return item;
  }

  private static List<Map<String, String>> people(List<String> names) {
    return names.stream().map(n -> Map.of("name", n)).toList();
  }
}
