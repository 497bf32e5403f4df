package press.broadsheet.seed.html;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its article in JSON-LD, in the words of schema.org. */
final class JsonLd {

  private static final int MAX_CHARS = 400_000;
  private static final int MAX_DEPTH = 8;

  private final List<JsonObject> articles = new ArrayList<>();
  private final List<JsonObject> breadcrumbs = new ArrayList<>();
  private final Map<String, JsonObject> byId = new LinkedHashMap<>();

  private JsonLd() {}

  /** Reads the scripts of a page; those that are not JSON are passed over. */
  static JsonLd of(Document page) {
    JsonLd all = new JsonLd();
    int left = MAX_CHARS;
    for (Element script : page.select("script[type=application/ld+json]")) {
      String json =
          script
              .data()
              .replaceFirst("^\\s*(?:<!--|//<!\\[CDATA\\[|<!\\[CDATA\\[)", "")
              .replaceFirst("(?:-->|//\\]\\]>|\\]\\]>)\\s*$", "");
      if (json.length() > left) {
        break;
      }
      left -= json.length();
      try {
        all.collect(JsonParser.parseString(json), 0);
      } catch (JsonParseException | StackOverflowError | IllegalStateException e) {
        continue; // broken metadata is common, and the page says the same in words
      }
    }
    return all;
  }

  /** The object that describes the article; empty if there is none. */
  private JsonObject article() {
    return articles.isEmpty() ? new JsonObject() : articles.get(0);
  }

  /** A text; of an object its name or address, of a list its first. */
  String text(String property) {
    List<String> all = texts(property);
    return all.isEmpty() ? "" : all.get(0);
  }

  /** The texts of a property, which may be one or a list. */
  List<String> texts(String property) {
    List<String> out = new ArrayList<>();
    for (JsonElement value : values(article().get(property))) {
      text(value).ifPresent(out::add);
    }
    return out;
  }

  /** The objects of a property. */
  List<JsonObject> objects(String property) {
    List<JsonObject> out = new ArrayList<>();
    for (JsonElement value : values(article().get(property))) {
      if (value instanceof JsonObject object) {
        out.add(resolved(object));
      }
    }
    return out;
  }

  /** A text of an object. */
  static String text(JsonObject object, String property) {
    JsonElement value = object.get(property);
    return value != null && value.isJsonPrimitive() ? Words.oneLine(value.getAsString()) : "";
  }

  /** The names on the way from the front page to the article, the article last. */
  List<String> breadcrumbs() {
    List<String> out = new ArrayList<>();
    for (JsonObject list : breadcrumbs) {
      for (JsonElement item : values(list.get("itemListElement"))) {
        if (item instanceof JsonObject object) {
          String name = text(object, "name");
          JsonElement inner = object.get("item");
          out.add(name.isEmpty() && inner instanceof JsonObject o ? text(o, "name") : name);
        }
      }
      break;
    }
    return out;
  }

  private static List<JsonElement> values(JsonElement value) {
    List<JsonElement> out = new ArrayList<>();
    if (value instanceof JsonArray array) {
      array.forEach(out::add);
    } else if (value != null) {
      out.add(value);
    }
    return out;
  }

  private JsonObject resolved(JsonObject object) {
    JsonObject known = byId.get(text(object, "@id"));
    return known != null && known.size() > object.size() ? known : object;
  }

  private Optional<String> text(JsonElement value) {
    if (value.isJsonPrimitive()) {
      String text = Words.oneLine(value.getAsString());
      return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
    if (value instanceof JsonObject reference) {
      JsonObject object = resolved(reference);
      for (String part : List.of("name", "url", "contentUrl")) {
        if (object.has(part) && object.get(part).isJsonPrimitive()) {
          return text(object.get(part));
        }
      }
    }
    return Optional.empty();
  }

  private void collect(JsonElement json, int depth) {
    if (depth > MAX_DEPTH) {
      return;
    }
    if (json instanceof JsonArray array) {
      array.forEach(item -> collect(item, depth + 1));
    } else if (json instanceof JsonObject object) {
      JsonElement type = object.get("@type");
      String name = type == null ? "" : type.toString();
      if (name.matches(
          "(?s).*(?:Article|(?:Blog|LiveBlog)Posting|Report|SocialMediaPosting|Review|CreativeWork|Interview|Obituary|Column)\".*")) {
        articles.add(object);
      } else if (name.contains("\"BreadcrumbList\"")) {
        breadcrumbs.add(object);
      }
      String id = text(object, "@id");
      if (!id.isEmpty() && object.size() > 1) {
        byId.merge(id, object, (a, b) -> a.size() >= b.size() ? a : b);
      }
      for (String inner : List.of("@graph", "mainEntity", "mainEntityOfPage", "author", "image")) {
        if (object.has(inner) && !object.get(inner).isJsonPrimitive()) {
          collect(object.get(inner), depth + 1);
        }
      }
    }
  }
}
