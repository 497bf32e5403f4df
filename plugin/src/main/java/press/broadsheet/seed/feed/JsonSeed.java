package press.broadsheet.seed.feed;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.SourceText;
import press.broadsheet.seed.SeedCharacters;
import press.broadsheet.seed.SeedFile;

/** Reads JSON value by value, so that a file of any length fits into memory. */
final class JsonSeed {

  private final SeedFile seed;
  private final Set<String> gates;
  private final Set<String> lists;
  private final Visitor visitor;
  private final SeedCharacters characters;

  /** Takes the values. */
  interface Visitor {

    /**
     * Takes one.
     *
     * @param path the names of the members above it, with dots between
     * @param line of the file on which it begins
     */
    void value(String path, JsonElement value, int line);
  }

  private JsonSeed(SeedFile seed, Set<String> gates, Set<String> lists, Visitor visitor) {
    this.seed = seed;
    this.gates = gates;
    this.lists = lists;
    this.visitor = visitor;
    this.characters = SeedCharacters.withLines(seed.bytes(), Optional.empty());
  }

  /**
   * Reads a file.
   *
   * @param gates paths of objects and lists that are gone into
   * @param lists paths of lists whose elements are handed out one by one
   * @param visitor takes these, and the values in gates that are no lists or objects
   * @throws ProblemException BS0279 if it is no JSON or ends in its middle
   */
  static void read(SeedFile seed, Set<String> gates, Set<String> lists, Visitor visitor) {
    new JsonSeed(seed, gates, lists, visitor).run();
  }

  private void run() {
    try (JsonReader in = new JsonReader(characters)) {
      try {
        walk(in, "");
      } catch (IOException | JsonParseException | IllegalStateException | StackOverflowError e) {
        throw new ProblemException(
            Problem.error(
                "BS0279",
                new Location(seed.name(), characters.line(in.getCharacterOffset()), 0, ""),
                "The JSON breaks off or is not right here, so articles may be missing.",
                "Export or download it again, and put the whole file in its place."));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e); // of memory, which does not fail
    }
  }

  private void walk(JsonReader in, String path) throws IOException {
    JsonToken next = in.peek();
    if (next == JsonToken.BEGIN_OBJECT && gates.contains(path)) {
      in.beginObject();
      while (in.hasNext()) {
        String name = in.nextName();
        walk(in, path.isEmpty() ? name : path + "." + name);
      }
      in.endObject();
    } else if (next == JsonToken.BEGIN_ARRAY && (gates.contains(path) || lists.contains(path))) {
      in.beginArray();
      while (in.hasNext()) {
        if (lists.contains(path)) {
          int line = characters.line(in.getCharacterOffset());
          visitor.value(path, JsonParser.parseReader(in), line);
        } else {
          walk(in, path);
        }
      }
      in.endArray();
    } else if (next == JsonToken.BEGIN_OBJECT || next == JsonToken.BEGIN_ARRAY) {
      in.skipValue();
    } else {
      visitor.value(path, JsonParser.parseReader(in), 0);
    }
  }

  /** A member that is a text, a number or a truth value, as text; else empty. */
  static String text(JsonObject object, String... members) {
    for (String member : members) {
      JsonElement value = object.get(member);
      if (value != null && value.isJsonPrimitive() && !value.getAsString().isBlank()) {
        return new SourceText("", value.getAsString()).text().strip();
      }
    }
    return "";
  }
}
