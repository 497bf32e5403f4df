package press.broadsheet.seed.wordpress;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * The notes of the block editor: the text has only marks, what the notes say is in a custom field.
 * Written as other systems do, with a list of notes at the end.
 */
final class BlockFootnotes {

  private BlockFootnotes() {}

  /**
   * The text with its notes below it.
   *
   * @param json the custom field; may be empty
   */
  static String add(String html, String json) {
    if (json.isEmpty()) {
      return html;
    }
    StringBuilder notes = new StringBuilder();
    for (JsonElement note : parsed(json)) {
      String id = text(note, "id");
      String content = text(note, "content");
      if (!id.isEmpty()) {
        String name = id.replaceAll("[^\\w-]", "");
        notes.append("<li id=\"").append(name).append("\">").append(content);
        notes.append(" <a href=\"#").append(name).append("-link\">↩</a></li>\n");
      }
    }
    return notes.length() == 0
        ? html
        : html + "\n<ol class=\"wp-block-footnotes footnotes\">\n" + notes + "</ol>\n";
  }

  private static JsonArray parsed(String json) {
    try {
      return JsonParser.parseString(json) instanceof JsonArray array ? array : new JsonArray();
    } catch (JsonParseException | StackOverflowError e) {
      return new JsonArray();
    }
  }

  private static String text(JsonElement note, String key) {
    return note instanceof JsonObject object
            && object.get(key) != null
            && object.get(key).isJsonPrimitive()
        ? object.get(key).getAsString()
        : "";
  }
}
