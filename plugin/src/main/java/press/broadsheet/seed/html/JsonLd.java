package press.broadsheet.seed.html;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article in JSON-LD, in the words of schema.org.
 *
 * @param article the first object whose type is an article's; empty if there is none
 */
record JsonLd(JsonObject article) {

  private static final int MAX_CHARS = 200_000;
  private static final int MAX_DEPTH = 8;

  /** Reads the scripts of a page; those that are not JSON are passed over. */
  static JsonLd of(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      String json = script.data();
      Optional<JsonObject> found = json.length() > MAX_CHARS ? Optional.empty() : parsed(json);
      if (found.isPresent()) {
        return new JsonLd(found.get());
      }
    }
    return new JsonLd(new JsonObject());
  }

  /** Broken metadata is common, and the page says the same in words. */
  private static Optional<JsonObject> parsed(String json) {
    try {
      return find(JsonParser.parseString(json), 0);
    } catch (JsonParseException | StackOverflowError e) {
      return Optional.empty();
    }
  }

  /** A text; of an object its name or address, of a list its first. */
  String text(String property) {
    List<String> all = texts(property);
    return all.isEmpty() ? "" : all.get(0);
  }

  /** The texts of a property, which may be one or a list. */
  List<String> texts(String property) {
    List<String> out = new ArrayList<>();
    JsonElement value = article.get(property);
    if (value instanceof JsonArray array) {
      array.forEach(v -> text(v).ifPresent(out::add));
    } else if (value != null) {
      text(value).ifPresent(out::add);
    }
    return out;
  }

  private static Optional<String> text(JsonElement value) {
    if (value.isJsonPrimitive()) {
      String text = value.getAsString().replaceAll("\\s+", " ").strip();
      return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
    if (value instanceof JsonObject object) {
      for (String part : List.of("name", "url", "contentUrl")) {
        if (object.has(part) && object.get(part).isJsonPrimitive()) {
          return text(object.get(part));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<JsonObject> find(JsonElement json, int depth) {
    if (depth > MAX_DEPTH) {
      return Optional.empty();
    }
    if (json instanceof JsonArray array) {
      for (JsonElement item : array) {
        Optional<JsonObject> found = find(item, depth + 1);
        if (found.isPresent()) {
          return found;
        }
      }
    } else if (json instanceof JsonObject object) {
      JsonElement type = object.get("@type");
      if (type != null && type.toString().matches("(?s).*(?:Article|BlogPosting|Report)\".*")) {
        return Optional.of(object);
      }
      if (object.has("@graph")) {
        return find(object.get("@graph"), depth + 1);
      }
    }
    return Optional.empty();
  }
}
