package press.broadsheet.seed.agency;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An object of ninjs, asked by names in lower case without signs: versions 1, 2 and 3 write {@code
 * body_html}, {@code pubstatus} and {@code pubStatus}.
 */
final class NinjsObject {

  private final JsonObject json;
  private final Map<String, JsonElement> byName = new HashMap<>();

  private NinjsObject(JsonObject json) {
    this.json = json;
    json.entrySet()
        .forEach(
            e ->
                byName.putIfAbsent(
                    e.getKey().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""), e.getValue()));
  }

  static NinjsObject of(JsonElement json) {
    return new NinjsObject(json.isJsonObject() ? json.getAsJsonObject() : new JsonObject());
  }

  /** A text or number; empty if there is none. */
  String text(String... names) {
    for (String name : names) {
      JsonElement value = byName.get(name);
      if (value != null && value.isJsonPrimitive() && !value.getAsString().isBlank()) {
        return value.getAsString().strip();
      }
    }
    return "";
  }

  /** The objects of a list, or of an object that has them by name; texts become objects too. */
  List<NinjsObject> list(String... names) {
    List<NinjsObject> out = new ArrayList<>();
    for (String name : names) {
      JsonElement value = byName.get(name);
      if (value instanceof JsonArray array) {
        array.forEach(v -> out.add(value(v)));
      } else if (value instanceof JsonObject object) {
        object.entrySet().forEach(e -> out.add(value(e.getValue()).named(e.getKey())));
      }
    }
    return out;
  }

  /** The object of that name. */
  Optional<NinjsObject> object(String name) {
    JsonElement value = byName.get(name);
    return value instanceof JsonObject o ? Optional.of(new NinjsObject(o)) : Optional.empty();
  }

  /** The names of all fields that begin so, in their order, as they are written. */
  List<String> namesFrom(String start) {
    return json.keySet().stream()
        .filter(k -> k.toLowerCase(Locale.ROOT).startsWith(start))
        .toList();
  }

  private NinjsObject named(String key) {
    if (!byName.containsKey("name")) {
      byName.put("name", new com.google.gson.JsonPrimitive(key));
    }
    byName.put("key", new com.google.gson.JsonPrimitive(key));
    return this;
  }

  private static NinjsObject value(JsonElement value) {
    if (value.isJsonPrimitive()) {
      JsonObject object = new JsonObject();
      object.addProperty("name", value.getAsString());
      return new NinjsObject(object);
    }
    return of(value);
  }
}
